namespace EscalationPortal.Domain.Identifiers;

public enum PersonalDataKind
{
    NhsNumber,
    DateOfBirth,
    Email,
    Telephone,
    Postcode,
}
