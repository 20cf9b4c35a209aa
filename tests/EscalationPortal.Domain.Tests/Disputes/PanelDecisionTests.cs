using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class PanelDecisionTests
{
    [Fact, Trait("Policy", "S4.4")]
    public void HoldPanel_WithoutItsChair_IsRefusedAndChangesNothing()
    {
        var at = new DisputeBuilder().Convened();
        Refusal.Says("A panel without its chair cannot be minuted.", () => at.Held(m => Was(m, m.PersonId != Paul.Id)));

        Assert.Null(at.Dispute.CurrentPanel!.HeldAt);
        Assert.Empty(at.Dispute.CurrentPanel.TookPart);
    }

    [Fact, Trait("Policy", "S4.4")]
    public void HoldPanel_WhenTheChairHasAPersonalPart_IsRefused() => Refusal.Says(
        "The chair cannot have a personal part in the dispute.", () => new DisputeBuilder().Held(m => Was(m, true, m.PersonId == Paul.Id ? "Managed Priya." : null)));

    [Fact, Trait("Policy", "S4.4")]
    public void HoldPanel_WithoutMinutesOrAttendance_IsRefused()
    {
        var at = new DisputeBuilder().PapersIssued();
        Refusal.Says("Write the minutes.", () => at.Dispute.HoldPanel(at.Meeting() with { Minutes = [] }, at.By(Beth)));
        Refusal.Says("Say whether Paul Dent was there. Say whether Paula Imre was there. Say whether Peter Cole was there.", () => at.Dispute.HoldPanel(at.Meeting() with { Attendance = [] }, at.By(Beth)));
        Refusal.Says("The panel cannot have been held in the future.", () => at.Dispute.HoldPanel(at.Meeting() with { HeldAt = at.Now.AddDays(1) }, at.By(Beth)));
    }

    [Fact, Trait("Policy", "S4.4")]
    public void AgreeMinutes_ByAllWhoWereThere_MeetsTheClock()
    {
        var at = new DisputeBuilder().Held(m => Was(m, m.PersonId != Paula.Id));
        Assert.All(at.Dispute.Obligations.Where(o => o.Kind == ObligationKind.Minutes), o => Assert.Equal(at.Dispute.CurrentPanel!.HeldAt, o.Due.StartUtc));
        at.Dispute.AgreeMinutes(at.By(Paul));
        Refusal.Says("You have agreed these minutes, or said what is wrong with them.", () => at.Dispute.AgreeMinutes(at.By(Paul)));
        Refusal.Says(Refusal.NoPart, () => at.Dispute.AgreeMinutes(at.By(Paula)));
        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.Minutes });

        at.Dispute.AgreeMinutes(at.By(Peter));
        Assert.DoesNotContain(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.Minutes });
    }

    [Fact, Trait("Policy", "S4.3"), Trait("Policy", "S4.4")]
    public void Decide_WithoutAQuorum_IsRefused()
    {
        var away = new DisputeBuilder().Held(m => Was(m, m.PersonId != Paula.Id));
        var partial = new DisputeBuilder().Held(m => Was(m, true, m.PersonId == Peter.Id ? "Chaired the conference." : null));
        foreach (var at in new[] { away, partial })
        {
            Refusal.Says("The panel had no quorum: 2 of 3 delegated partners were there without a part in the dispute.",
                () => at.Dispute.Decide(Samples.Decision(at.Now, Priya), at.By(Beth)));
        }
    }

    [Fact, Trait("Policy", "S4.4")]
    public void Decide_WhenDecided_EndsItWithActionsAndDissentAndTellsTheRaiser()
    {
        var at = new DisputeBuilder().Decided();

        Assert.Equal((DisputeState.Decided, StageEnding.Decided), (at.Dispute.State, at.Stage.Ending));
        Assert.Equal("Health would have waited.", at.Dispute.CurrentPanel!.Members.Single(m => m.PersonId == Paula.Id).Dissent);
        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.AgreedAction, OwedBy: "Callum Reid" });
        Assert.Contains(at.Dispute.Notices, n => n.PersonId == Priya.Id && at.Dispute.Words(n).Contains("has decided", StringComparison.Ordinal));
    }

    [Fact, Trait("Policy", "S4.4")]
    public void Decide_WhenSomethingOfTheDecisionIsMissing_IsRefused()
    {
        var at = new DisputeBuilder().Held();
        var decided = Samples.Decision(at.Now, Priya);
        var notAgreed = Samples.NotAgreed(at.Now, Priya);
        Refused("Write what the panel decided, or where it did not agree.", decided with { Text = "" });
        Refused("A decision needs at least one agreed action.", decided with { AgreedActions = [] });
        Refused("Where the panel did not agree, say who acts next and when it meets again.", notAgreed with { WhoActsNext = " " });
        Refused("Where the panel did not agree, say who acts next and when it meets again.", notAgreed with { ReconvenesOn = null });
        Refused("The day to meet again must be still to come.", notAgreed with { ReconvenesOn = at.Today.AddDays(-1) });

        void Refused(string sentence, PanelDecision decision) => Refusal.Says(sentence, () => at.Dispute.Decide(decision, at.By(Beth)));
    }

    [Fact, Trait("Policy", "S4.4")]
    public void Decide_WhenNotAgreed_StaysOpenUntilItMeetsAgain()
    {
        var at = new DisputeBuilder().NotAgreed();
        var panel = at.Dispute.CurrentPanel!;

        Assert.True(at.Dispute.IsOpen);
        Assert.Equal("Sara Novak", panel.WhoActsNext);
        Assert.Equal(Partnership.Calendar.CloseOf(panel.ReconvenesOn!.Value),
            at.Dispute.Obligations.Single(o => o is { IsOpen: true, Kind: ObligationKind.ConveneAgain }).DueAt);
        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.SafetyReview });

        at.Convened().Decided();
        Assert.Equal((2, DisputeState.Decided), (at.Dispute.Panels.Count, at.Dispute.State));
    }

    [Theory, Trait("Policy", "S4.4")]
    [InlineData(true)]
    [InlineData(false)]
    public void Decide_AndMinutesAgreedInEitherOrder_EndThePanelsSeats(bool minutesFirst)
    {
        var at = new DisputeBuilder().Held();
        at = minutesFirst ? at.MinutesAgreed() : at;
        Assert.NotEmpty(at.Dispute.SeatsOf(at.Asking(Paul).By));
        var act = at.By(Beth);
        at.Dispute.Decide(Samples.Decision(at.Now, Priya), act);
        at = minutesFirst ? at : at.MinutesAgreed();

        Assert.All(new[] { Paul, Paula, Peter, Iris }, p => Assert.Empty(at.Dispute.SeatsOf(at.Asking(p).By)));
    }

    [Fact, Trait("Policy", "S4.4")]
    public void Decide_BeforeItWasHeld_IsRefused()
    {
        var at = new DisputeBuilder().Convened();
        Refusal.Says("No panel is waiting for its decision.", () => at.Dispute.Decide(Samples.Decision(at.Now, Priya), at.By(Beth)));
    }

    private static Attendance Was(PanelMember member, bool there, string? conflict = null) =>
        new(member.PersonId, there ? Presence.Present : Presence.Apologies, conflict);
}
