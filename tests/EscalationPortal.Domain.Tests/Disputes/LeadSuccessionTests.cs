using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class LeadSuccessionTests
{
    [Fact, Trait("Policy", "A.2")]
    public void SucceedLead_WhereTheLeadReads_GivesThePlaceToTheNewOne()
    {
        var at = new DisputeBuilder().Open("stage-three");
        Assert.NotEmpty(at.Dispute.SeatsOf(at.Asking(Sara).By));

        at.Dispute.SucceedLead(Chloe, at.By(Beth));

        Assert.DoesNotContain(at.Dispute.SeatsOf(at.Asking(Sara).By), s => s.Capacity == Capacity.Lead);
        Assert.Contains(at.Dispute.SeatsOf(at.Asking(Chloe).By), s => s.Capacity == Capacity.Lead);
        Assert.Equal("Chloe Grant became the safeguarding lead of Cambridgeshire Children's Services", at.Dispute.Words(at.Dispute.History[^1]));
        Assert.Equal("You are the safeguarding lead of Cambridgeshire Children's Services in RPD now.", Told(at, Chloe.Id));
        Assert.Equal("Chloe Grant is the safeguarding lead of Cambridgeshire Children's Services in RPD now.", Told(at, Sara.Id));
    }

    [Fact, Trait("Policy", "P.1")]
    public void SucceedLead_WhileTheArrangementIsDisputed_AlarmsTheNewOne()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.ChallengeSafety("Nobody is there at night.", at.By(Callum));

        at.Dispute.SucceedLead(Chloe, at.By(Beth));

        Assert.True(at.Dispute.Notices.Last(n => n.PersonId == Chloe.Id).IsAlarm);
        Assert.Empty(at.Dispute.SeatsOf(at.Asking(Sara).By));
    }

    [Fact, Trait("Policy", "P.1")]
    public void SucceedLead_OfWhoSeesToTheArrangement_HandsThatOn()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.ChallengeSafety("Nobody is there at night.", at.By(Callum));
        at.Dispute.UpdateSafety(at.Arrangement(Sara), at.By(Priya));

        at.Dispute.SucceedLead(Chloe, at.By(Beth));

        Assert.Equal((Chloe.Id, (DateTime?)null), (at.Dispute.CurrentArrangement!.OwnerId, at.Dispute.CurrentArrangement.AcknowledgedAt));
        Assert.Equal(Chloe.Id, at.Dispute.Obligations.Single(o => o.IsOpen && o.Kind.IsSafety()).PersonId);
    }

    [Fact, Trait("Policy", "P.1")]
    public void SucceedLead_WhereThereWasNoneWhenItWasDisputed_SeatsAndAlarmsTheNewOne()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.With(Agencies.Childrens with { Lead = null })).Submitted();
        at.Dispute.ChallengeSafety("Nobody is there at night.", at.By(Callum));
        Assert.DoesNotContain(at.Dispute.Seats, s => s.Capacity == Capacity.Lead && s.Agency == Agencies.Childrens.Key);

        at.Dispute.SucceedLead(Sara, at.By(Beth));

        Assert.True(at.Dispute.Notices.Last(n => n.PersonId == Sara.Id).IsAlarm);
    }

    [Fact]
    public void SucceedLead_WhereNoLeadReads_ChangesNothing()
    {
        var at = new DisputeBuilder().Open("stage-two");
        var lines = at.Dispute.HistoryLength;

        at.Dispute.SucceedLead(Chloe, at.By(Beth));

        Assert.Equal(lines, at.Dispute.HistoryLength);
        at.Open("stage-three");
        lines = at.Dispute.HistoryLength;
        at.Dispute.SucceedLead(Sara, at.By(Beth));
        Assert.Equal(lines, at.Dispute.HistoryLength);
    }

    private static string Told(DisputeBuilder at, Guid person) =>
        at.Dispute.Words(at.Dispute.Notices.Last(n => n.PersonId == person)).Replace(at.Dispute.Reference.ToString(), "RPD", StringComparison.Ordinal);
}
