using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class PanelPreparingTests
{
    private const string NoPapers = "Issue the papers to every member: a panel without its papers cannot be held.";

    [Fact, Trait("Policy", "S4.3")]
    public void ConvenePanel_WhenMuchIsMissing_IsRefusedWithAllOfIt()
    {
        var at = new DisputeBuilder().AtPanel();
        Refusal.Says(
            "The panel must meet at a time still to come. Give the place or the link. The panel needs: Police (Cambridgeshire Constabulary). "
            + "The panel needs: Integrated Care Board (Integrated Care Board). The panel needs: Children's services (Cambridgeshire Children's Services). "
            + "The chair must be a member of the panel. Ask the Independent Scrutineer for advice, or say why not.",
            () => at.Dispute.ConvenePanel(new PanelCall(null, "", null, [], false, null), at.By(Beth)));
        Assert.Empty(at.Dispute.Panels);
    }

    [Theory, Trait("Policy", "S4.3")]
    [InlineData("standard", 26)]
    [InlineData("urgent", 27)]
    public void IssuePapers_AreDueWorkingDaysBeforeTheMeeting(string track, int day)
    {
        var at = new DisputeBuilder().With(s => s with { Track = track }).AtPanel();
        at.Dispute.ConvenePanel(at.PanelCall() with { MeetsAt = Partnership.London(new DateOnly(2026, 11, 30), 14) }, at.By(Beth)); // a Monday
        var due = at.Dispute.Obligations.Single(o => o is { IsOpen: true, Kind: ObligationKind.Papers });
        Assert.Equal((Partnership.Calendar.CloseOf(new DateOnly(2026, 11, day)), "S4.3"), (due.DueAt, due.Clause));

        at.Dispute.IssuePapers("The record of every stage.", at.By(Beth));
        Assert.False(at.Dispute.CurrentPanel!.PapersWereLate);
        Assert.Contains(at.Dispute.Notices, n => n.PersonId == Paula.Id && at.Dispute.Words(n).StartsWith("The papers", StringComparison.Ordinal));
        Refusal.Says("The papers were issued already.", () => at.Dispute.IssuePapers("Again.", at.By(Beth)));
    }

    [Fact, Trait("Policy", "S4.3")]
    public void IssuePapers_AfterTheirDay_AreLateAndSaidToBe()
    {
        var at = new DisputeBuilder().Convened().After(TimeSpan.FromDays(1)).PapersIssued(); // it meets in another day
        Assert.True(at.Dispute.CurrentPanel!.PapersWereLate);
        Assert.Contains(at.Dispute.History, e => at.Dispute.Words(e) == "Issued the papers of the panel, late");
        var other = new DisputeBuilder().Convened();
        Refusal.Says("List the papers.", () => other.Dispute.IssuePapers(" ", other.By(Beth)));
    }

    [Fact, Trait("Policy", "S4.3")]
    public void HoldPanel_WithoutPapers_IsRefused()
    {
        var at = new DisputeBuilder().Convened();
        Assert.Equal(NoPapers, Assert.Single(at.Dispute.MissingOfPanel(at.Asking(Beth))).Sentence);
        Refusal.Says(NoPapers, () => at.Dispute.HoldPanel(at.Meeting(), at.By(Beth)));
    }

    [Fact, Trait("Policy", "S4.4")]
    public void HoldPanel_BeforeItWasConvenedOrHadItsPapers_IsRefused()
    {
        var at = new DisputeBuilder().Convened().After(TimeSpan.FromHours(3)).PapersIssued();
        var panel = at.Dispute.CurrentPanel!;
        Refusal.Says("The panel cannot have been held before it was convened.", () => at.Dispute.HoldPanel(at.Meeting() with { HeldAt = panel.ConvenedAt.AddMinutes(-1) }, at.By(Beth)));
        Refusal.Says("The panel cannot have been held before its papers were issued.", () => at.Dispute.HoldPanel(at.Meeting() with { HeldAt = panel.PapersIssuedAt!.Value.AddMinutes(-1) }, at.By(Beth)));
    }

    [Fact, Trait("Policy", "S4.4")]
    public void DeclareConflict_OfTheChair_BreaksTheQuorumUntilBothAreMended()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.With(Pavel)).PapersIssued();
        Refusal.Says("Say what your part in the dispute is.", () => at.Dispute.DeclareConflict(" ", at.By(Paul)));
        Refusal.Says(Refusal.NoPart, () => at.Dispute.DeclareConflict("Managed Priya.", at.By(Priya)));
        at.Dispute.DeclareConflict("Managed Priya.", at.By(Paul));
        const string noChair = "Name another chair: Paul Dent has a personal part in the dispute.";
        const string noQuorum = "The panel has no quorum: 2 of 3 delegated partners are without a part in the dispute. Replace Paul Dent.";
        Refusal.Says($"{noChair} {noQuorum}", () => at.Dispute.HoldPanel(at.Meeting(), at.By(Beth)));

        Refusal.Says("Choose another member who has no personal part in the dispute.", () => at.Dispute.NameChair(Paul.Id, at.By(Beth)));
        at.Dispute.NameChair(Paula.Id, at.By(Beth));
        Refusal.Says(noQuorum, () => at.Dispute.HoldPanel(at.Meeting(), at.By(Beth)));
        at.Dispute.ReplacePanelMember(Paul.Id, Pavel.Id, "Has a part in it.", at.By(Beth));

        Assert.Empty(at.Dispute.MissingOfPanel(at.Asking(Beth)));
        Assert.Empty(at.Dispute.SeatsOf(at.Asking(Paul).By));
        Assert.NotEmpty(at.Dispute.SeatsOf(at.Asking(Pavel).By));
        Assert.Equal(DisputeState.Decided, at.Decided().Dispute.State);
    }

    [Fact, Trait("Policy", "S4.3")]
    public void ReplacePanelMember_ByAnybodyElse_IsRefused()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.With(Pavel)).Convened();
        Refusal.Says("The directory names no one else for Integrated Care Board (Integrated Care Board).", () => at.Dispute.ReplacePanelMember(Paula.Id, Pavel.Id, "Ill.", at.By(Beth)));
        Refusal.Says("Choose someone with the same role for Police (Cambridgeshire Constabulary).", () => at.Dispute.ReplacePanelMember(Paul.Id, Petra.Id, "Ill.", at.By(Beth)));
        Refusal.Says("Say why the member is replaced.", () => at.Dispute.ReplacePanelMember(Paul.Id, Pavel.Id, " ", at.By(Beth)));
        Refusal.Says("Choose the member who is replaced.", () => at.Dispute.ReplacePanelMember(Petra.Id, Pavel.Id, "Ill.", at.By(Beth)));

        at.Dispute.ReplacePanelMember(Paul.Id, Pavel.Id, "Ill.", at.By(Beth));
        Assert.Equal("Name another chair: Paul Dent was replaced.", at.Dispute.CurrentPanel!.WhyNoChair);
    }

    [Theory, Trait("Policy", "S4.4")]
    [InlineData(false)]
    [InlineData(true)]
    public void ReplacePanelMember_WhoSatOnThePanelBefore_StaysUntilItsMinutesAreAgreed(bool hasAgreed)
    {
        var at = new DisputeBuilder().In(Partnership.Usual.With(Pavel)).NotAgreed();
        if (hasAgreed)
            at.Dispute.AgreeMinutes(at.By(Paul));
        at.Dispute.ConvenePanel(at.PanelCall(), at.By(Beth));

        at.Dispute.ReplacePanelMember(Paul.Id, Pavel.Id, "Ill.", at.By(Beth));

        Assert.Equal(hasAgreed, !at.Dispute.SeatsOf(at.Asking(Paul).By).Any());
        Assert.Equal(!hasAgreed, at.Dispute.Offers(Verb.AgreeMinutes, at.Asking(Paul)));
    }

    [Fact, Trait("Policy", "S4.3")]
    public void MovePanel_TellsEverybodyAndReckonsItsDaysAnew()
    {
        var at = new DisputeBuilder().Convened();
        var later = Partnership.London(at.Today.AddDays(10), 10);
        Refusal.Says("The panel must meet at a time still to come.", () => at.Dispute.MovePanel(at.Now, "Room 9", "Ill.", at.By(Beth)));
        Refusal.Says("Say why the meeting is moved.", () => at.Dispute.MovePanel(later, "Room 9", "", at.By(Beth)));
        Refusal.Says("Give the place or the link.", () => at.Dispute.MovePanel(later, "", "Ill.", at.By(Beth)));
        var panel = at.Dispute.CurrentPanel!;
        Refusal.Says("This is the time and place that it has. Change one of them.", () => at.Dispute.MovePanel(panel.MeetsAt, panel.Place, "Ill.", at.By(Beth)));
        at.Dispute.MovePanel(later, "Room 9", "A partner is ill.", at.By(Beth));

        Assert.Equal(later, at.Dispute.Obligations.Single(o => o.Kind == ObligationKind.HoldPanel).DueAt);
        Assert.Equal(panel.PapersDueAt, at.Dispute.Obligations.Single(o => o.Kind == ObligationKind.Papers).DueAt);
        Assert.Single(at.Dispute.Notices, n => n.PersonId == Priya.Id && at.Dispute.Words(n).Contains("was moved", StringComparison.Ordinal));
    }

    [Fact, Trait("Policy", "S4.5")]
    public void GiveScrutineerAdvice_KeyedInByTheBusinessUnit_StandsUnderTheScrutineersName()
    {
        var at = new DisputeBuilder().Convened();
        Refusal.Says("The day of the advice must be today or in the past.", () => at.Dispute.GiveScrutineerAdvice("Wait.", at.Today.AddDays(1), at.By(Beth)));
        at.Dispute.GiveScrutineerAdvice("Read the report again.", at.Today, at.By(Beth));

        var panel = at.Dispute.CurrentPanel!;
        Assert.Equal(("Iris Stone", "Beth Unwin", panel.ConvenedAt, at.Today), (panel.AdviceBy, panel.AdviceRecordedBy, panel.ScrutineerAskedAt, panel.AdviceGivenOn));
    }
}
