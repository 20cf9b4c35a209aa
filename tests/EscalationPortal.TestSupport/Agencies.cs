using EscalationPortal.Domain.People;

namespace EscalationPortal.TestSupport;

/// <summary>Agencies of the shipped policy's directory, two of them not statutory.</summary>
public static class Agencies
{
    public static Agency Police { get; } = Of(
        "cambridgeshire-constabulary", "Cambridgeshire Constabulary", true, "head of protecting vulnerable people", Ids.Of("Simon Price"));

    public static Agency Childrens { get; } = Of(
        "cambridgeshire-childrens-services", "Cambridgeshire Children's Services", true, "head of safeguarding", Ids.Of("Sara Novak"));

    public static Agency Health { get; } = Of(
        "cambridgeshire-community-services", "Cambridgeshire Community Services", false, "named nurse", Ids.Of("Helen Marsh"));

    public static Agency Fire { get; } = Of(
        "cambridgeshire-fire-and-rescue", "Cambridgeshire Fire and Rescue Service", false, "safeguarding manager", Ids.Of("Finn Doyle"));

    /// <summary>Not among the usual agencies: no one there has an account.</summary>
    public static Agency School { get; } = Of("riverside-school", "Riverside School", false, "designated safeguarding lead", null);

    public static Agency CareBoard { get; } = Of("integrated-care-board", "Integrated Care Board", true, "designated nurse", null);
    public static Agency Peterborough { get; } = Of(
        "peterborough-childrens-services", "Peterborough Children's Services", true, "head of safeguarding", null);

    public static Agency Board { get; } = Of(
        "business-unit", "Partnership Board Business Unit", false, "head of service", null, takesPart: false);
    public static Agency Independent { get; } = Of("independent", "Independent", false, "none", null, takesPart: false);

    public static IReadOnlyList<Agency> All { get; } = [Police, Childrens, Health, Fire, CareBoard, Peterborough, Board, Independent];

    private static Agency Of(string key, string name, bool isStatutory, string leadRole, Guid? lead, bool takesPart = true) =>
        new(key, name, isStatutory, leadRole, lead, takesPart) { PartnershipKey = Partnership.Policy.PartnershipKey };
}
