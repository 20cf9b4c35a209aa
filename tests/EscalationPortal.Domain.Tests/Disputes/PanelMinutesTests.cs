using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class PanelMinutesTests
{
    [Fact, Trait("Policy", "S4.4")]
    public void DisputeMinutes_StaysBesideThemAndIsAnsweredByAVersionThatAllAreAskedAbout()
    {
        var at = new DisputeBuilder().Held();
        at.Dispute.AgreeMinutes(at.By(Paul));
        Refusal.Says("Say what is wrong with the minutes.", () => at.Dispute.DisputeMinutes(" ", at.By(Paula)));
        Refusal.Says("No one has said that the minutes are wrong.", () => at.Dispute.CorrectMinutes(Samples.Minutes, "Nothing.", at.By(Beth)));
        at.MinutesDisputed(Paula);
        var panel = at.Dispute.CurrentPanel!;
        var first = panel.Minutes!;
        Assert.Equal(("Paula Imre", "The child's words are missing."), (first.Corrections[0].Name, first.Corrections[0].Words));
        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.MinutesAnswer });
        Refusal.Says("You have agreed these minutes, or said what is wrong with them.", () => at.Dispute.AgreeMinutes(at.By(Paula)));
        Refusal.Says("Write the minutes.", () => at.Dispute.CorrectMinutes([], "Nothing.", at.By(Beth)));
        Refusal.Says("Say what was corrected, or why the text stays.", () => at.Dispute.CorrectMinutes(Samples.Minutes, "", at.By(Beth)));
        Refusal.Says("Give each item of the minutes a heading and a text.", () => at.Dispute.CorrectMinutes([new MinutesText("", "The child wants to stay.")], "Added.", at.By(Beth)));

        at.Dispute.CorrectMinutes([.. Samples.Minutes, new MinutesText("The child", "The child wants to stay.")], "The child's words were added.", at.By(Beth));
        Assert.Equal((2, 3), (panel.Minutes!.Number, panel.Minutes.Items.Count));
        Assert.NotEqual(first.ContentHash, panel.Minutes.ContentHash);
        Assert.All(panel.TookPart, m => Assert.Null(m.MinutesAgreedAt));
        Assert.Equal(3, at.Dispute.Obligations.Count(o => o is { IsOpen: true, Kind: ObligationKind.Minutes }));
        Assert.True(at.MinutesAgreed().Dispute.CurrentPanel!.MinutesAgreed);
        Assert.Distinct(panel.MinutesVersions.Select(m => m.ContentHash));
    }

    [Fact, Trait("Policy", "S4.4")]
    public void HoldPanel_WhenAMemberHasAPersonalPart_AsksThemForNothing()
    {
        var at = new DisputeBuilder().Between(Priya, Hannah).Held(m => new Attendance(m.PersonId, Presence.Present, m.PersonId == Helen.Id ? "Held it at Stage Three." : null));

        Assert.Equal((3, true), (at.Dispute.CurrentPanel!.TookPart.Count(), at.Dispute.CurrentPanel.HadQuorum));
        Refusal.Says(Refusal.NoPart, () => at.Dispute.AgreeMinutes(at.By(Helen)));
        Assert.True(at.MinutesAgreed().Dispute.CurrentPanel!.MinutesAgreed);
    }

    [Fact, Trait("Policy", "S4.3"), Trait("Policy", "S4.4")]
    public void HoldPanel_WithoutAQuorum_IsConvenedAgain()
    {
        var at = new DisputeBuilder().Held(m => new Attendance(m.PersonId, m.PersonId == Paula.Id ? Presence.Apologies : Presence.Present, null));
        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.ConveneForQuorum });
        Assert.DoesNotContain(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.Decision });

        at.Dispute.ConvenePanel(at.PanelCall(), at.By(Beth));
        Assert.Equal(DisputeState.Decided, at.Decided().Dispute.State);
    }

    [Fact, Trait("Policy", "S4.4")]
    public void Decide_AfterTwoThatDidNotAgree_EndsItAndTellsEveryPartyOnce()
    {
        var at = new DisputeBuilder().NotAgreed().MinutesAgreed().Convened().NotAgreed().MinutesAgreed().Convened().Decided();

        Assert.Equal((3, DisputeState.Decided), (at.Dispute.Panels.Count, at.Dispute.State));
        foreach (var person in new[] { Priya, Callum, Sara, Simon })
            Assert.Single(at.Dispute.Notices, n => n.PersonId == person.Id && at.Dispute.Words(n).Contains("has decided", StringComparison.Ordinal));
    }

    [Fact, Trait("Policy", "S4.4")]
    public void Decide_WithTheDissentOfSomebodyWhoTookNoPart_IsRefused()
    {
        var at = new DisputeBuilder().Held();
        var decision = Samples.Decision(at.Now, Priya);
        Refusal.Says("Only a member who took part in the decision can dissent from it.", () => at.Dispute.Decide(decision with { Dissents = [new PanelDissent(Petra.Id, "No.")] }, at.By(Beth)));
        Refusal.Says("Write the dissent of Paula Imre in their words.", () => at.Dispute.Decide(decision with { Dissents = [new PanelDissent(Paula.Id, " ")] }, at.By(Beth)));
    }
}
