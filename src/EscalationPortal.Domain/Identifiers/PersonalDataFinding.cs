namespace EscalationPortal.Domain.Identifiers;

/// <param name="Text">As it was typed, for the question on the page; never for a log or a mail.</param>
public sealed record PersonalDataFinding(PersonalDataKind Kind, string Text)
{
    /// <summary>Whether a title or a case reference may not hold it at all; the rest is asked about.</summary>
    public bool Refused => Kind is PersonalDataKind.NhsNumber or PersonalDataKind.DateOfBirth;

    /// <summary>Such as 'an NHS number', to stand in a sentence.</summary>
    public string Name => Kind switch
    {
        PersonalDataKind.NhsNumber => "an NHS number",
        PersonalDataKind.DateOfBirth => "a date of birth",
        PersonalDataKind.Email => "an email address",
        PersonalDataKind.Telephone => "a telephone number",
        PersonalDataKind.Postcode => "a postcode",
        _ => throw new InvalidOperationException($"No name for {Kind}."),
    };
}
