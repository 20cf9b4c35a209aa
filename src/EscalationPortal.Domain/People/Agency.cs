namespace EscalationPortal.Domain.People;

/// <summary>An agency of the directory and the role that leads its safeguarding.</summary>
/// <param name="IsStatutory">Police, Integrated Care Board and the two children's services: their partners already sit on a panel.</param>
/// <param name="LeadRole">The title of the role that leads safeguarding there.</param>
/// <param name="Lead">Who holds that role, or null where nobody does.</param>
/// <param name="TakesPart">False for the partnership's own bodies: they are no party to a dispute.</param>
public sealed record Agency(string Key, string Name, bool IsStatutory, string LeadRole, Guid? Lead, bool TakesPart = true)
{
    public required string PartnershipKey { get; init; }
}
