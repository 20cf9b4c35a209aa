using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Demonstration;

/// <summary>Who holds each tier for an agency, and the system that its case references come from.</summary>
internal sealed record Team(DemonstrationPerson Practitioner, DemonstrationPerson Manager, DemonstrationPerson Senior, string CaseSystem)
{
    public static readonly Team Police = new(Priya, Marcus, Simon, "police");
    public static readonly Team Childrens = new(Callum, Chloe, Sara, "childrens-social-care");
    public static readonly Team Health = new(Hannah, Hugh, Helen, "health");
    public static readonly Team FireService = new(Femi, Freya, Finn, "fire-and-rescue");

    public string Agency => Practitioner.Agency;

    public DemonstrationPerson At(string tier) =>
        new[] { Practitioner, Manager, Senior }.Single(p => p.Role == tier);
}
