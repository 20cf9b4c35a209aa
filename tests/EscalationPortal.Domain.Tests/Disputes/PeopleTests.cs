using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>Deputies, what stays with one side, and early opening by the convening body.</summary>
public sealed class PeopleTests
{
    [Fact]
    public void Accept_ByADeputy_IsShownAsOneForAnother()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        at.Dispute.Accept(at.Counterparts(at.Dispute.RaisingParty.Id), SafetyAnswer.StillProtects, at.By(Dina));

        var line = at.Dispute.History.Single(e => e.Kind == EventKind.Accepted);
        Assert.Equal(("Dina Kaur", "Marcus Bell"), (line.Name, line.ForName));
        Assert.Equal("Dina Kaur for Marcus Bell", at.Stage.Requests[0].AnsweredBy);
        Assert.Equal(Marcus.Id, at.HolderOf(at.Dispute.RaisingParty, "stage-two").Id);
    }

    [Fact]
    public void Propose_ByADeputy_SignsAndProposesAsOneForAnother()
    {
        var at = new DisputeBuilder().Open("stage-two").Proposed(by: Dina);

        Assert.Equal("Dina Kaur for Marcus Bell", at.Stage.LatestVersion!.ProposedBy);
        Assert.Equal("Dina Kaur for Marcus Bell", at.Stage.LatestVersion.Signatures.Single().SignedBy);
        Refusal.Says("Your agency has signed this version.", () => at.Signed(Marcus));
    }

    [Fact]
    public void May_OnceTheDeputyshipEnds_IsNoMore()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.WithDeputy(Priya, Cara)).Submitted();
        Assert.True(at.Dispute.May(Verb.RecordDiscussion, at.Asking(Cara)));

        Assert.False(at.In(Partnership.Usual).Dispute.May(Verb.RecordDiscussion, at.Asking(Cara)));
    }

    [Fact, Trait("Policy", "I.4"), Trait("Policy", "S1.2")]
    public void OwnSideNotes_OfAdviceAndSupport_AreSeenByTheRaisingSideOnly()
    {
        var at = new DisputeBuilder().Convened();
        Assert.Equal([OwnSideKind.AdviceTaken, OwnSideKind.SupportWanted], at.Dispute.OwnSideNotes.Select(n => n.Kind));
        Assert.Equal(("A supervisor", at.Dispute.AroseOn), (at.Dispute.OwnSideNotes[0].AdviceFrom, at.Dispute.OwnSideNotes[0].AdviceOn));

        Assert.All(new[] { Priya, Marcus, Dina, Simon }, p => Assert.True(Sees(at, p)));
        Assert.All(new[] { Callum, Chloe, Sara, Paul, Peter, Beth, Iris, Cara }, p => Assert.False(Sees(at, p)));
    }

    [Fact]
    public void SeatsOf_PeopleOfALaterTier_AreNoneUntilItIsReached()
    {
        var at = new DisputeBuilder().Open("stage-two");
        Assert.All(new[] { Simon, Sara, Cara, Hugh, Beth, Paul }, p => Assert.Empty(at.Dispute.SeatsOf(at.Asking(p).By)));

        at.Waiting("stage-three");
        Assert.All(new[] { Simon, Sara, Priya, Callum }, p => Assert.NotEmpty(at.Dispute.SeatsOf(at.Asking(p).By)));
    }

    [Fact, Trait("Policy", "S4.2")]
    public void OpenWithReason_TellsBothLeadsAndIsOnTheRecord()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Give the reason for opening it.", () => at.Dispute.OpenWithReason(" ", at.By(Beth)));
        at.Dispute.OpenWithReason("A partner asked about it.", at.By(Beth));

        Assert.Equivalent(new[] { Simon.Id, Sara.Id }, at.Dispute.Notices.Where(n => n.EventNumber == at.Dispute.HistoryLength).Select(n => n.PersonId), strict: true);
        Assert.Equal(("Beth Unwin", "A partner asked about it."), (at.Dispute.History[^1].Name, at.Dispute.History[^1].Reason));
        Assert.NotEmpty(at.Dispute.SeatsOf(at.Asking(Beth).By));
    }

    private static bool Sees(DisputeBuilder at, Domain.People.Person person) => at.SeenBy(person).IsOwn(at.Dispute.RaisingParty.Id);
}
