namespace EscalationPortal.Domain.People;

/// <summary>Somebody whom the directory knows: what a rule may know of a person.</summary>
/// <param name="Title">What they are called at work, such as 'line manager'; shown beside the name.</param>
/// <param name="Agency">Key of their agency in the directory.</param>
/// <param name="Roles">Keys of the policy's roles, and of the portal's own.</param>
/// <param name="LineManager">Who manages them, or null where the directory does not say.</param>
public sealed record Person(
    Guid Id, string Name, string Title, string Agency, string AgencyName, IReadOnlyList<string> Roles, Guid? LineManager)
{
    /// <summary>The partnership in which they hold their roles.</summary>
    public required string PartnershipKey { get; init; }

    /// <summary>Somebody without one is named in disputes, and others key in what they answered.</summary>
    public bool HasAccount { get; init; } = true;

    /// <summary>No longer of the agency; their deputies act for them until what they held is handed over.</summary>
    public bool HasLeft { get; init; }

    public bool Has(string role) => Roles.Contains(role);

    /// <summary>As pages introduce somebody: 'Marcus Bell, line manager, Cambridgeshire Constabulary'.</summary>
    public string Introduction => $"{Name}, {Title}, {AgencyName}";
}
