using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.OwnSide;

/// <summary>A dispute through every step that stays within one side. Each method stops where others look at it.</summary>
internal sealed class OwnSideWalk(OwnSideCast cast)
{
    private PortalFactory Portal => cast.Portal;

    public Dispute Dispute { get; private set; } = null!;

    public async Task RaiseAsync()
    {
        Dispute = await Portal.RaiseAsync(Priya, Callum, s => s with
        {
            Advice = new AdviceTaken(cast.Words("adviser"), s.AroseOn, cast.Words("advice")),
            SupervisorsComments = [new AdviceTaken(cast.Words("supervisor"), s.AroseOn, cast.Words("comment"))],
            SupportWanted = cast.Words("support wanted"),
        });
        await DoAsync(Beth, (d, act) => d.OpenWithReason("A partner asked about it.", act));
        await DoAsync(Priya, (d, act) => d.AskForSupport(cast.Supporter.Id, cast.Words("support asked"), act));
    }

    public Task EscalateAsync() => EscalateAsync(Priya, cast.Asked);

    /// <summary>No answer, sent on, passed on: all while the stage waits.</summary>
    public async Task SendOnAndPassOnAsync()
    {
        Portal.Clock.Advance(TimeSpan.FromDays(2));
        await DoAsync(Priya, (d, act) => d.SendOn(cast.SentOnTo.Id, act));
        await DoAsync(cast.SentOnTo, (d, act) => d.PassOn(cast.SendsBack.Id, cast.Words("passing on"), act));
    }

    public Task SendBackAsync() => DoAsync(cast.SendsBack, (d, act) => d.SendBack(cast.Words("send-back"), act));

    public Task InsistAsync() => DoAsync(Priya, (d, act) => d.Insist(cast.Words("insistence"), SafetyAnswer.StillProtects, act));

    /// <summary>The lead accepts, the counterpart passes it on, and a place is handed over.</summary>
    public async Task TakeUpAsync()
    {
        await DoAsync(Simon, (d, act) =>
            d.Accept(d.RespondingParties.ToDictionary(p => p.Id, _ => Chloe.Id), SafetyAnswer.StillProtects, act));
        await DoAsync(Chloe, (d, act) => d.PassOn(Sara.Id, "Away this week.", act));
        await DoAsync(Simon, (d, act) =>
            d.HandOver(d.Seats.Single(s => s.IsHeld && s.PersonId == Priya.Id).Id, Cara.Id, cast.Words("handing over"), act));
    }

    /// <summary>The lead holds the next stage already, so it is passed over, and the panel is convened.</summary>
    public async Task ConveneAsync()
    {
        await DoAsync(Sara, (d, act) => d.TakeUp(act));
        await DoAsync(Simon, (d, act) => d.Escalate(
            new EscalationRequest(
                d.StageKey, null, "The threshold.", "A conference.", "A joint visit.", Samples.Closing, SafetyAnswer.StillProtects), act));
        await DoAsync(Beth, (d, act) =>
            d.ConvenePanel(new PanelCall(act.At.AddDays(7), "Room four", Paula.Id, [Paul.Id, Paula.Id, Peter.Id], true, null), act));
    }

    /// <summary>The same on the side that answers: what the side that raised it must not learn.</summary>
    public async Task SendBackAmongThoseWhoAnswerAsync()
    {
        Dispute = await Portal.RaiseAsync(Priya, Callum);
        await DoAsync(Callum, (d, act) => d.AskForSupport(Chloe.Id, cast.Words("support asked"), act));
        await EscalateAsync(Callum, cast.ChildrensAsked);
        await DoAsync(cast.ChildrensAsked, (d, act) => d.SendBack(cast.Words("send-back"), act));
    }

    public Task InsistAmongThoseWhoAnswerAsync() =>
        DoAsync(Callum, (d, act) => d.Insist(cast.Words("insistence"), SafetyAnswer.StillProtects, act));

    /// <summary>The side that raised it names a counterpart, who passes it on.</summary>
    public async Task PassOnAmongThoseWhoAnswerAsync()
    {
        var to = cast.ChildrensAsked == Chloe ? Sara : Chloe;
        await EscalateAsync(Priya, Marcus);
        await DoAsync(Marcus, (d, act) =>
            d.Accept(d.RespondingParties.ToDictionary(p => p.Id, _ => cast.ChildrensAsked.Id), SafetyAnswer.StillProtects, act));
        await DoAsync(cast.ChildrensAsked, (d, act) => d.PassOn(to.Id, cast.Words("passing on"), act));
    }

    private Task EscalateAsync(DemonstrationPerson by, DemonstrationPerson asked) => DoAsync(by, (d, act) => d.Escalate(
        new EscalationRequest(
            d.StageKey, asked.Id, "The threshold.", "A conference.", "A joint visit.", Samples.Closing, SafetyAnswer.StillProtects), act));

    private async Task DoAsync(DemonstrationPerson by, Action<Dispute, Act> verb)
    {
        Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        Dispute = await Portal.DoAsync(Dispute, by, verb);
    }
}
