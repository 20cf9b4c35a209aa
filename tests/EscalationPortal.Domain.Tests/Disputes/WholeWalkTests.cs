using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Wording;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>One dispute with two responding agencies, from submit to each of its two good endings.</summary>
public sealed class WholeWalkTests
{
    [Fact, Trait("Policy", "I.2"), Trait("Policy", "S2.2")]
    public void Dispute_BetweenThreeAgencies_IsResolvedAtStageTwo()
    {
        var at = Begun();
        Assert.Equal(["Callum Reid", "Hannah Osei"], Owed(at, ObligationKind.Answer));
        at.Dispute.WriteOwnPart(Samples.OwnPart(), at.By(Callum));
        Assert.Equal(["Hannah Osei"], Owed(at, ObligationKind.Answer));

        at.Waiting("stage-two");
        Assert.Equal("No answer by Cambridgeshire Community Services.", StageWording.Unanswered(at.Dispute.Stages[0]));
        at.Open("stage-two");
        Assert.Equal(["Chloe Grant", "Hugh Lloyd"], Owed(at, ObligationKind.TakingUp));
        at.Dispute.RecordDiscussion(Samples.Discussion(at.Now, DiscussionKind.Meeting), at.By(Chloe));
        Assert.Equal(["Hugh Lloyd"], Owed(at, ObligationKind.TakingUp));

        at.Proposed().Signed(Hugh).Signed(Chloe, Verdict.AgreedInPart);
        Refusal.Of(() => at.Dispute.Resolve(at.By(Marcus)));
        at.Proposed(by: Chloe).Signed(Marcus);
        Refusal.Of(() => at.Dispute.Resolve(at.By(Marcus)));
        at.Signed(Hugh).Dispute.Resolve(at.By(Marcus));

        Assert.Equal(DisputeState.Resolved, at.Dispute.State);
        Assert.All(new[] { Priya, Callum, Hannah, Chloe, Hugh }, p => Assert.Contains(at.Dispute.Notices, n => n.PersonId == p.Id && Told(at, n, "was resolved at Stage Two.")));
        at.Dispute.ReportAction(at.Dispute.BindingActions.Single().Id, ActionState.Done, "Held.", at.By(Callum));
        Assert.Null(at.Dispute.NextDueAt);
    }

    [Fact, Trait("Policy", "S4.1"), Trait("Policy", "S4.3")]
    public void Dispute_BetweenThreeAgencies_IsDecidedByThePanel()
    {
        var at = Begun().Open("stage-two").TakenUp().Proposed(resolves: false).Signed(Chloe, Verdict.NotAgreed).Signed(Hugh)
            .Open("stage-three").TakenUp().AtPanel();
        Assert.Equal(4, at.Dispute.Stages.Count);
        Assert.Equal(["Partnership Board Business Unit"], Owed(at, ObligationKind.ConvenePanel));

        at.Convened();
        Assert.Equal(["Paul Dent", "Paula Imre", "Peter Cole", "Helen Marsh"], at.Dispute.CurrentPanel!.Members.Select(m => m.Name));
        at.NotAgreed();
        Assert.True(at.Dispute.IsOpen);
        at.Decided().MinutesAgreed();

        Assert.Equal(DisputeState.Decided, at.Dispute.State);
        Assert.All(new[] { Priya, Marcus, Callum, Sara, Hannah, Hugh, Helen }, p => Assert.Contains(at.Dispute.Notices, n => n.PersonId == p.Id && Told(at, n, "has decided on")));
    }

    [Fact]
    public void Notices_OfOneEvent_TellNobodyTwiceAndNeverTheOneWhoActed()
    {
        foreach (var (state, make) in VerbTable.States)
        {
            var dispute = make().Dispute;
            Assert.True(dispute.Notices.GroupBy(n => (n.PersonId, n.EventNumber, dispute.Words(n))).All(g => g.Count() == 1), state);
            Assert.True(dispute.Notices.All(n => n.PersonId != dispute.History[n.EventNumber - 1].PersonId), state);
        }
    }

    private static DisputeBuilder Begun() => new DisputeBuilder().Between(Priya, Callum, Hannah).Submitted();

    private static bool Told(DisputeBuilder at, Notice notice, string what) => at.Dispute.Words(notice).Contains(what, StringComparison.Ordinal);

    private static IEnumerable<string> Owed(DisputeBuilder at, ObligationKind kind) =>
        at.Dispute.Obligations.Where(o => o.IsOpen && o.Kind == kind).Select(o => o.OwedBy).Order(StringComparer.Ordinal);
}
