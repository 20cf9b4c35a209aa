using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.OwnSide;

/// <summary>One of two portals that differ only in what stays within one side: who does it, and in which words.</summary>
/// <param name="Mark">Begins every word that only one side may read.</param>
/// <param name="Asked">The manager who is asked first, and does not answer.</param>
/// <param name="SentOnTo">Is asked instead, and passes it on.</param>
/// <param name="SendsBack">To whom it is passed, and who sends it back.</param>
internal sealed record OwnSideCast(
    string Mark, DemonstrationPerson Supporter, DemonstrationPerson Asked, DemonstrationPerson SentOnTo, DemonstrationPerson SendsBack,
    DemonstrationPerson ChildrensAsked)
    : IDisposable
{
    public PortalFactory Portal { get; } = new();

    public static OwnSideCast Alder() => new("Alder", Cara, Marcus, Dina, Marcus, Chloe);

    public static OwnSideCast Birch() => new("Birch", Marcus, Dina, Simon, Dina, Sara);

    public string Words(string about) => $"{Mark} {about}";

    public void Dispose() => Portal.Dispose();
}
