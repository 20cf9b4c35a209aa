using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Persistence.Directory;

/// <summary>The agencies of appendix 2 and the role that leads safeguarding in each, and the partnership's own bodies.</summary>
public static class ShippedAgencies
{
    public const string Police = "cambridgeshire-constabulary";
    public const string IntegratedCareBoard = "integrated-care-board";
    public const string CambridgeshireChildrens = "cambridgeshire-childrens-services";
    public const string PeterboroughChildrens = "peterborough-childrens-services";
    public const string CommunityServices = "cambridgeshire-community-services";
    public const string Fire = "cambridgeshire-fire-and-rescue-service";
    public const string BusinessUnit = "partnership-board-business-unit";
    public const string Independent = "independent";

    private const string NamedNurse = "Named Nurse/Professional Safeguarding Children";
    private const string DesignatedLead = "Designated Safeguarding Lead";

    private static readonly IReadOnlyList<Shipped> s_agencies =
    [
        new(Police, "Cambridgeshire Constabulary", "Detective Superintendent, Head of Protecting Vulnerable People", IsStatutory: true),
        new(IntegratedCareBoard, "Integrated Care Board", "Designated Nurse Safeguarding Children", IsStatutory: true),
        new(CambridgeshireChildrens, "Cambridgeshire Children's Services", "Service Director Quality Assurance and Practice Improvement", IsStatutory: true),
        new(PeterboroughChildrens, "Peterborough Children's Services", "Service Director for Safeguarding and Quality Assurance", IsStatutory: true),
        new("north-west-anglia-nhs-foundation-trust", "North West Anglia NHS Foundation Trust", NamedNurse),
        new("cambridgeshire-and-peterborough-nhs-foundation-trust", "Cambridgeshire and Peterborough NHS Foundation Trust", NamedNurse),
        new(CommunityServices, "Cambridgeshire Community Services", NamedNurse),
        new("papworth-hospital", "Papworth Hospital", NamedNurse),
        new("cambridgeshire-university-hospitals", "Cambridgeshire University Hospitals", NamedNurse),
        new("probation-service", "Probation Service", "Head of Delivery Unit Cambridgeshire and Peterborough"),
        new(Fire, "Cambridgeshire Fire and Rescue Service", DesignatedLead),
        new("cambridgeshire-city-district-council", "Cambridgeshire City District Council", DesignatedLead),
        new("east-cambridgeshire-district-council", "East Cambridgeshire District Council", DesignatedLead),
        new("fenland-district-council", "Fenland District Council", DesignatedLead),
        new("south-cambridgeshire-district-council", "South Cambridgeshire District Council", DesignatedLead),
        new("huntingdon-district-council", "Huntingdon District Council", DesignatedLead),
        new(BusinessUnit, "Partnership Board Business Unit", "", TakesPart: false),
        new(Independent, "Independent", "", TakesPart: false),
    ];

    /// <summary>
    /// Adds those that are missing, to the partnership whose policy is in force. What an administrator has changed since stays as it is.
    /// </summary>
    public static async Task EnsureAsync(PortalDbContext db, string partnership, CancellationToken cancel)
    {
        var known = await db.Agencies.Select(a => a.Key).ToListAsync(cancel);
        db.Agencies.AddRange(s_agencies.Where(a => !known.Contains(a.Key)).Select(a => new AgencyEntry
        {
            Key = a.Key,
            PartnershipKey = partnership,
            Name = a.Name,
            IsStatutory = a.IsStatutory,
            LeadRole = a.LeadRole,
            TakesPart = a.TakesPart,
        }));
        await db.SaveChangesAsync(cancel);
    }

    private sealed record Shipped(string Key, string Name, string LeadRole, bool IsStatutory = false, bool TakesPart = true);
}
