using EscalationPortal.Domain.People;

namespace EscalationPortal.TestSupport;

/// <summary>Invented people, three tiers in each of four agencies, and those who meet at the last stage.</summary>
public static class Staff
{
    public static Person Simon { get; } = Of("Simon Price", "senior-manager", Agencies.Police);
    public static Person Marcus { get; } = Of("Marcus Bell", "line-manager", Agencies.Police, Simon);
    public static Person Dina { get; } = Of("Dina Kaur", "line-manager", Agencies.Police, Simon);
    public static Person Priya { get; } = Of("Priya Shah", "practitioner", Agencies.Police, Marcus);

    /// <summary>Priya's colleague, without a part in any dispute.</summary>
    public static Person Cara { get; } = Of("Cara Singh", "practitioner", Agencies.Police, Marcus);

    public static Person Sara { get; } = Of("Sara Novak", "senior-manager", Agencies.Childrens);
    public static Person Chloe { get; } = Of("Chloe Grant", "line-manager", Agencies.Childrens, Sara);
    public static Person Callum { get; } = Of("Callum Reid", "practitioner", Agencies.Childrens, Chloe);

    public static Person Helen { get; } = Of("Helen Marsh", "senior-manager", Agencies.Health);
    public static Person Hugh { get; } = Of("Hugh Lloyd", "line-manager", Agencies.Health, Helen);
    public static Person Hannah { get; } = Of("Hannah Osei", "practitioner", Agencies.Health, Hugh);

    public static Person Finn { get; } = Of("Finn Doyle", "senior-manager", Agencies.Fire);
    public static Person Freya { get; } = Of("Freya Hall", "line-manager", Agencies.Fire, Finn);
    public static Person Femi { get; } = Of("Femi Adeyemi", "practitioner", Agencies.Fire, Freya);

    /// <summary>Of a school, without an account: others key in what she answers.</summary>
    public static Person Una { get; } = Of("Una Field", "practitioner", Agencies.School) with { HasAccount = false };

    public static Person Beth { get; } = Of("Beth Unwin", "business-unit", Agencies.Board);
    public static Person Quinn { get; } = Of("Quinn Eaves", "learning-group", Agencies.Board);
    public static Person Iris { get; } = Of("Iris Stone", "scrutineer", Agencies.Independent);

    public static Person Paul { get; } = Of("Paul Dent", "delegated-partner", Agencies.Police);
    public static Person Paula { get; } = Of("Paula Imre", "delegated-partner", Agencies.CareBoard);
    public static Person Peter { get; } = Of("Peter Cole", "delegated-partner", Agencies.Childrens);
    /// <summary>A second partner of the police; in the directory only where a test asks for him.</summary>
    public static Person Pavel { get; } = Of("Pavel Hart", "delegated-partner", Agencies.Police);
    public static Person Petra { get; } = Of("Petra Wynn", "delegated-partner", Agencies.Peterborough);

    /// <summary>They keep the directory, and have no part in any dispute.</summary>
    public static Person Ada { get; } = Of("Ada Moss", "agency-administrator", Agencies.Police);
    public static Person Adrian { get; } = Of("Adrian Poole", "administrator", Agencies.Board);

    public static IReadOnlyList<Person> All { get; } =
    [
        Priya, Cara, Marcus, Dina, Simon, Callum, Chloe, Sara, Hannah, Hugh, Helen, Femi, Freya, Finn,
        Beth, Quinn, Iris, Paul, Paula, Peter, Petra, Ada, Adrian,
    ];

    private static Person Of(string name, string role, Agency agency, Person? manager = null) =>
        new(Ids.Of(name), name, role.Replace('-', ' '), agency.Key, agency.Name, [role], manager?.Id)
        {
            PartnershipKey = agency.PartnershipKey,
        };
}
