using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Features.Shared;

namespace EscalationPortal.Web.Features.Directory.Agencies;

public sealed record AgencyRow(string Key, string Name, bool IsStatutory, string LeadRole, string? Lead, bool TakesPart);

/// <param name="Admin">Null for someone who only reads.</param>
public sealed record AgencyListPage(IReadOnlyList<AgencyRow> Rows, Paging Paging, string? Name, Administrator? Admin);

/// <param name="Admin">Set for someone who manages this agency; gaps and changes are shown only to them.</param>
public sealed record AgencyPage(
    Staff Staff, EscalationPolicy Policy, Administrator? Admin, IReadOnlyList<Gap> Gaps, IReadOnlyList<DirectoryChange> Changes)
{
    public AgencyEntry Agency => Staff.Agency;

    /// <summary>Those with a tier by it, from the first; then those with another role; then those with none.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<StaffMember> People)> Groups()
    {
        var tiers = Administrator.Tiers(Policy);
        foreach (var tier in tiers)
            yield return ($"{tier.Name}: {Policy.Role(tier.HeldBy).Name}", Staff.With(tier.HeldBy));
        foreach (var role in Policy.Roles.Where(r => tiers.All(t => t.HeldBy != r.Key)))
        {
            if (Staff.With(role.Key) is { Count: > 0 } holders)
                yield return (char.ToUpperInvariant(role.Name[0]) + role.Name[1..], holders);
        }

        if (Staff.People.Where(p => p.IsAdministrator).ToList() is { Count: > 0 } administrators)
            yield return ("Manages the directory", administrators);
        if (Staff.People.Where(p => p.Roles.Count == 0).ToList() is { Count: > 0 } others)
            yield return ("No role in a dispute", others);
    }
}

public sealed record NewAgencyPage(NewAgencyForm Form, EscalationPolicy Policy);

/// <param name="Meanwhile">What someone else changed while the form was being filled in.</param>
public sealed record EditAgencyPage(AgencyEntry Agency, AgencyForm Form, Administrator Admin, Staff Staff, DirectoryChange? Meanwhile);
