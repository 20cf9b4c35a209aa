using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>What each reader may see of the steps that stay within one side.</summary>
public sealed class DisputeViewTests
{
    [Fact, Trait("Policy", "S2.1")]
    public void History_ForTheOtherSide_NumbersEveryLineAndSaysNothingOfAStepWithinOneSide()
    {
        var at = WithEveryOwnSideStep();
        EventKind[] own = [EventKind.SentBack, EventKind.Insisted, EventKind.PassedOn, EventKind.SentOn, EventKind.SupportAsked];

        Assert.Equivalent(own, at.SeenBy(Priya).History.Where(l => l.IsOwnSideOnly).Select(l => l.Kind!.Value).Distinct());
        foreach (var view in new[] { at.SeenBy(Callum), at.SeenBy(Beth), at.SeenBy(Paul), at.Dispute.Shared(Partnership.Policy) })
        {
            Assert.Equal(Enumerable.Range(1, at.Dispute.HistoryLength), view.History.Select(l => l.Number));
            var hidden = view.History.Where(l => l.IsHidden).ToList();
            Assert.Equal(at.Dispute.History.Where(e => e.OwnSideOf is not null).Select(e => e.Number), hidden.Select(l => l.Number));
            Assert.All(hidden, l =>
                Assert.Equal(("a step within one side", null, null, null, null, null), (l.What, l.Why, l.At, l.By, l.Rule, l.Kind)));
            Assert.DoesNotContain(view.Readable, l => l.Kind is { } kind && own.Contains(kind));
        }
    }

    [Fact, Trait("Policy", "S2.1")]
    public void SendBack_ForTheOtherSide_IsStageOneContinuesWithoutWhoOrWhy()
    {
        var at = new DisputeBuilder().Waiting("stage-two").SentBack();

        var line = at.SeenBy(Callum).Readable.Last();
        Assert.Equal(("Stage One continues", null, null, null), (line.What, line.Why, line.By, line.Rule));
        Assert.Equal(["stage-one"], at.SeenBy(Callum).Stages.Select(s => s.StageKey));
        Assert.Equal(["stage-one"], at.Dispute.Shared(Partnership.Policy).Stages.Select(s => s.StageKey));
        Assert.Equal([$"Stage One of {at.Dispute.Reference} continues."], Told(at, Callum).TakeLast(1));
        Assert.Equal([$"Marcus Bell sent {at.Dispute.Reference} back with advice."], Told(at, Priya).TakeLast(1));
        Assert.Equal(["stage-one", "stage-two"], at.SeenBy(Priya).Stages.Select(s => s.StageKey));
    }

    [Fact, Trait("Policy", "S2.1")]
    public void SendBack_WithinTheRespondingSide_IsHiddenFromTheSideThatRaisedIt()
    {
        var at = new DisputeBuilder().Submitted().Escalated(Callum).SentBack();

        Assert.Equal("Stage One continues", at.SeenBy(Priya).Readable.Last().What);
        Assert.Single(at.SeenBy(Priya).Stages);
        Assert.Equal(2, at.SeenBy(Callum).Stages.Count);
    }

    [Fact, Trait("Policy", "S2.1")]
    public void SendBack_WhenTheConveningBodyHasOpenedIt_TellsThemOnlyThatTheStageContinues()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.OpenWithReason("A partner asked.", at.By(Beth));
        at.Waiting("stage-two").SentBack();

        Assert.Equal($"Stage One of {at.Dispute.Reference} continues.", Told(at, Beth).Last());
    }

    /// <summary>A refusal would tell the one side's manager what the other side's did.</summary>
    [Fact, Trait("Policy", "S2.1")]
    public void SendBack_AfterTheOtherSideSentTheSameStageBack_IsStillOpenToOneself()
    {
        var at = new DisputeBuilder().Submitted().Escalated(Callum).SentBack().Escalated(Priya);

        Assert.True(at.Dispute.Offers(Verb.SendBack, at.Asking(Marcus)));
        at.SentBack();
        Assert.Equal("stage-one", at.Dispute.StageKey);
    }

    [Fact, Trait("Policy", "S2.1")]
    public void Insist_ForTheOtherSide_ReadsAsAnyOtherEscalation()
    {
        var insisted = new DisputeBuilder().Waiting("stage-two").SentBack();
        insisted.Dispute.Insist("Nothing has changed.", SafetyAnswer.StillProtects, insisted.By(Priya));
        var escalated = new DisputeBuilder().Waiting("stage-two").SentBack().Escalated(Priya);

        Assert.Equal(Words(escalated), Words(insisted));
        Assert.Equal(Told(escalated, Callum).Count(), Told(insisted, Callum).Count());
        Assert.DoesNotContain(Told(insisted, Callum), n => n.Contains("again", StringComparison.Ordinal));

        static (string, string?) Words(DisputeBuilder at) => at.SeenBy(Callum).Readable.Select(l => (l.What, l.Why)).Last();
    }

    [Fact, Trait("Policy", "S2.1")]
    public void Insist_OnARecordWithoutItsOwnFields_SaysNothingOfTheSendBack()
    {
        var at = new DisputeBuilder().Open("stage-two").TakenUp().Resolved().ConcernRemains().SentBack();
        at.Dispute.Insist("Nothing has changed.", SafetyAnswer.StillProtects, at.By(Priya));

        Assert.DoesNotContain(at.Dispute.Stages, s =>
            s.Closing is { } closing && closing.ToString().Contains("sent back", StringComparison.OrdinalIgnoreCase));
    }

    [Fact, Trait("Policy", "S2.1")]
    public void Seats_WhileAStageWaits_NameTheManagerOnlyToTheirOwnSide()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        at.Dispute.PassOn(Dina.Id, "Away.", at.By(Marcus));
        var next = at.Dispute.NextDue!;

        Assert.Equal((Dina.Name, Agencies.Police.Name), (at.SeenBy(Priya).OwedBy(next), at.SeenBy(Callum).OwedBy(next)));
        Assert.Equal([Callum.Id, Priya.Id], at.SeenBy(Callum).Seats.Select(s => s.PersonId));

        at.Accepted();
        Assert.Contains(at.SeenBy(Callum).Seats, s => s.PersonId == Dina.Id);
        Assert.DoesNotContain(at.SeenBy(Callum).Seats, s => s.PersonId == Marcus.Id);
        Assert.DoesNotContain(at.Dispute.Shared(Partnership.Policy).Seats, s => s.PersonId == Marcus.Id || s.PersonId == Chloe.Id);
        Assert.Contains(at.SeenBy(Callum).Seats, s => s.PersonId == Chloe.Id);
    }

    [Fact, Trait("Policy", "S2.2")]
    public void Seats_WhenACounterpartPassesItOn_NameNeitherToTheSideThatRaisedIt()
    {
        var at = new DisputeBuilder().Open("stage-two");
        at.Dispute.PassOn(Sara.Id, "Away.", at.By(Chloe));
        Assert.DoesNotContain(at.SeenBy(Marcus).Seats, s => s.PersonId == Chloe.Id || s.PersonId == Sara.Id);

        at.TakenUp();
        Assert.Contains(at.SeenBy(Marcus).Seats, s => s.PersonId == Sara.Id);
        Assert.DoesNotContain(at.SeenBy(Marcus).Seats, s => s.PersonId == Chloe.Id);
    }

    [Fact, Trait("Policy", "P.3")]
    public void HandOver_OfAPlaceThatWasOnlyAsked_IsAStepWithinOneSide()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        var told = Told(at, Callum).Count();
        at.Dispute.HandOver(at.Dispute.Seats.Single(s => s.PersonId == Marcus.Id).Id, Dina.Id, "On leave.", at.By(Marcus));

        Assert.True(at.SeenBy(Callum).History[^1].IsHidden);
        Assert.Equal(told, Told(at, Callum).Count());
        Assert.Equal([Callum.Id, Priya.Id], at.SeenBy(Callum).Seats.Select(s => s.PersonId));
        Assert.Equal("Dina Kaur took over from Marcus Bell at Cambridgeshire Constabulary", at.SeenBy(Priya).History[^1].What);
        Assert.Contains($"Dina Kaur took over from Marcus Bell in {at.Dispute.Reference}.", Told(at, Priya));
    }

    [Fact, Trait("Policy", "P.3")]
    public void HandOver_BackToAManagerWhoHadPassedItOn_IsSeenByAll()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        at.Dispute.PassOn(Dina.Id, "Away.", at.By(Marcus));
        at.Accepted();
        at.Dispute.HandOver(at.Dispute.Seats.Single(s => s.IsHeld && s.PersonId == Dina.Id).Id, Marcus.Id, "Back.", at.By(Dina));

        Assert.Contains(at.SeenBy(Callum).Seats, s => s.IsHeld && s.PersonId == Marcus.Id);
        Assert.False(at.SeenBy(Callum).History[^1].IsHidden);
    }

    [Fact, Trait("Policy", "S4.1")]
    public void SendOn_WhenNoOneIsLeftToAsk_NamesTheSilentManagerOnlyToTheirOwnSide()
    {
        var at = new DisputeBuilder().Waiting("stage-two").After(TimeSpan.FromDays(2));
        at.Dispute.SendOn(Simon.Id, at.By(Priya));
        at.After(TimeSpan.FromDays(5)).Dispute.SendOn(null, at.By(Priya));

        Assert.DoesNotContain(at.SeenBy(Callum).History, l => $"{l.What} {l.Why}".Contains("Simon", StringComparison.Ordinal));
        Assert.DoesNotContain(Told(at, Callum), n => n.Contains("Simon", StringComparison.Ordinal));
        Assert.DoesNotContain(at.Dispute.Stages, s => $"{s.Unheld}{s.Closing}".Contains("Simon", StringComparison.Ordinal));
        Assert.Contains(at.SeenBy(Priya).History, l => l.What.StartsWith("No answer by Simon Price", StringComparison.Ordinal));
    }

    [Fact]
    public void NextDue_WhenOneOfTwoCounterpartsPassesItOn_StaysWithTheSameAgency()
    {
        var at = new DisputeBuilder().Between(Priya, Callum, Hannah).Open("stage-two");
        var before = at.SeenBy(Marcus).OwedBy(at.Dispute.NextDue!);
        at.Dispute.PassOn(Sara.Id, "Away.", at.By(Chloe));

        Assert.Equal(before, at.SeenBy(Marcus).OwedBy(at.Dispute.NextDue!));
    }

    private static DisputeBuilder WithEveryOwnSideStep()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        at.Dispute.AskForSupport(Cara.Id, "Somebody beside me.", at.By(Priya));
        at.SentBack();
        at.Dispute.Insist("Nothing has changed.", SafetyAnswer.StillProtects, at.By(Priya));
        at.Dispute.PassOn(Dina.Id, "Away.", at.By(Simon));
        at.After(TimeSpan.FromDays(2)).Dispute.SendOn(Simon.Id, at.By(Priya));
        return at;
    }

    private static IEnumerable<string> Told(DisputeBuilder at, Person person) =>
        at.Dispute.Notices.Where(n => n.PersonId == person.Id).Select(n => at.Dispute.Words(n));
}
