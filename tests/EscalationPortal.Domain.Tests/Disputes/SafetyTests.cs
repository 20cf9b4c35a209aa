using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>P.1: an ending waits for the child's safety; going on never does, but always asks.</summary>
public sealed class SafetyTests
{
    public static TheoryData<string, string> Unsafe { get; } = new()
    {
        { "missing", "There is no arrangement that keeps the child safe for now. Set one first." },
        { "lapsed", "The safety review is overdue. Review it first." },
        { "disputed", "The safety arrangement is disputed. Answer that first." },
    };

    [Theory, Trait("Policy", "P.1")]
    [MemberData(nameof(Unsafe))]
    public void Resolve_WhenTheChildIsNotKnownToBeSafe_IsRefused(string how, string sentence)
    {
        var at = Made(how, b => b.SignedByAll());
        Refusal.Says(sentence, () => at.Dispute.Resolve(at.By(Priya)));

        at.Dispute.UpdateSafety(Samples.Arrangement(at.Now, Priya), at.By(Callum));
        at.Dispute.Resolve(at.By(Priya));
        Assert.Equal(DisputeState.Resolved, at.Dispute.State);
    }

    [Theory, Trait("Policy", "P.1")]
    [MemberData(nameof(Unsafe))]
    public void Withdraw_WhenTheChildIsNotKnownToBeSafe_IsRefused(string how, string sentence)
    {
        var at = Made(how, b => b);
        Refusal.Says(sentence, () => at.Dispute.Withdraw("Settled.", Samples.Closing, at.By(Priya)));
    }

    [Theory, Trait("Policy", "P.1")]
    [MemberData(nameof(Unsafe))]
    public void Escalate_WhenTheChildIsNotKnownToBeSafe_AsksInTheSameActAndGoesOn(string how, string sentence)
    {
        Assert.NotEmpty(sentence);
        foreach (var referred in new[] { false, true })
        {
            var at = Made(how, b => b);
            var request = new EscalationRequest("stage-one", Marcus.Id, "The threshold.", "A conference.", "A visit.", Samples.Closing, SafetyAnswer.StillProtects);
            Refusal.Says(Refusal.SafetyAsked, () => at.Dispute.Escalate(request, at.By(Priya)));

            var act = at.By(Priya);
            at.Dispute.Escalate(request with { Safety = Answer(at, referred) }, act);
            Assert.Equal("stage-two", at.Dispute.StageKey);
        }
    }

    [Theory, Trait("Policy", "P.1")]
    [MemberData(nameof(Unsafe))]
    public void Accept_WhenTheChildIsNotKnownToBeSafe_AsksInTheSameActAndGoesOn(string how, string sentence)
    {
        Assert.NotEmpty(sentence);
        foreach (var referred in new[] { false, true })
        {
            var at = Made(how, b => b.Waiting("stage-two"));
            var counterparts = at.Counterparts(at.Dispute.RaisingParty.Id);
            Refusal.Says(Refusal.SafetyAsked, () => at.Dispute.Accept(counterparts, SafetyAnswer.StillProtects, at.By(Marcus)));

            var act = at.By(Marcus);
            at.Dispute.Accept(counterparts, Answer(at, referred), act);
            Assert.Equal(StageState.Open, at.Stage.State);
        }
    }

    [Theory, Trait("Policy", "P.1")]
    [MemberData(nameof(Unsafe))]
    public void Decide_WhenTheChildIsNotKnownToBeSafe_AsksInTheSameActAndGoesOn(string how, string sentence)
    {
        Assert.NotEmpty(sentence);
        foreach (var referred in new[] { false, true })
        {
            var at = Made(how, b => b.Held());
            var decision = Samples.Decision(at.Now, Priya);
            Refusal.Says(Refusal.SafetyAsked, () => at.Dispute.Decide(decision with { Safety = SafetyAnswer.StillProtects }, at.By(Beth)));

            var act = at.By(Beth);
            at.Dispute.Decide(decision with { Safety = Answer(at, referred) }, act);
            Assert.Equal(DisputeState.Decided, at.Dispute.State);
        }
    }

    [Theory, Trait("Policy", "P.1")]
    [InlineData(8, "The next review must be within 7 days.")]
    [InlineData(-1, "The next review must be still to come.")]
    public void UpdateSafety_WhenTheReviewIsTooFarOrPast_IsRefused(int days, string sentence)
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says(sentence, () => at.Dispute.UpdateSafety(Samples.Arrangement(at.Now, Priya, days), at.By(Priya)));
    }

    [Fact, Trait("Policy", "P.1")]
    public void UpdateSafety_ThatSaysNothing_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Say what keeps the child safe for now.", () => at.Dispute.UpdateSafety(Samples.Arrangement(at.Now, Priya) with { WhatProtects = " " }, at.By(Priya)));
    }

    [Fact, Trait("Policy", "P.1")]
    public void UpdateSafety_WhenTheOwnerIsOfNoParty_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("The person who is responsible for the arrangement must be from one of the agencies in this dispute.",
            () => at.Dispute.UpdateSafety(Samples.Arrangement(at.Now, Femi), at.By(Priya)));
    }

    [Fact, Trait("Policy", "P.1")]
    public void AcknowledgeSafety_IsOfTheOwnerAlone()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.UpdateSafety(Samples.Arrangement(at.Now, Callum), at.By(Priya));
        Assert.Null(at.Dispute.CurrentArrangement!.AcknowledgedAt);
        Refusal.Says(Refusal.NoPart, () => at.Dispute.AcknowledgeSafety(at.By(Priya)));

        at.Dispute.AcknowledgeSafety(at.By(Callum));
        Assert.NotNull(at.Dispute.CurrentArrangement.AcknowledgedAt);
        Refusal.Says("The arrangement was acknowledged already.", () => at.Dispute.AcknowledgeSafety(at.By(Callum)));
    }

    [Fact, Trait("Policy", "P.1")]
    public void UpdateSafety_WhenTheReviewIsOverdue_IsTheNextThingDue()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.UpdateSafety(Samples.Arrangement(at.Now, Priya, 1), at.By(Priya));

        Assert.Equal((ObligationKind.SafetyReview, "Review the safety arrangement"), (at.Dispute.NextDueKind, at.Dispute.NextDueWords()));
    }

    private static SafetyAnswer Answer(DisputeBuilder at, bool referred) => referred ? Samples.NoneAgreed(at.Now) : Samples.Fresh(at.Now, Priya);

    private static DisputeBuilder Made(string how, Func<DisputeBuilder, DisputeBuilder> walk)
    {
        if (how == "missing")
            return walk(new DisputeBuilder().WithoutArrangement().Submitted());
        var at = walk(new DisputeBuilder().Submitted());
        if (how == "lapsed")
            return at.After(TimeSpan.FromDays(9));
        at.Dispute.ChallengeSafety("The grandmother works nights.", at.By(Callum));
        return at;
    }

    [Fact, Trait("Policy", "P.1")]
    public void UpdateSafety_ByEitherSide_TellsEverybodyElse()
    {
        var at = new DisputeBuilder().Open("stage-two");
        at.Dispute.UpdateSafety(at.Arrangement(Callum), at.By(Callum));

        var told = at.Dispute.Notices.Where(n => n.EventNumber == at.Dispute.HistoryLength).ToList();
        Assert.Equal(new[] { Priya.Id, Marcus.Id, Chloe.Id }.Order(), told.Select(n => n.PersonId).Order());
        Assert.All(told, n => Assert.StartsWith("Callum Reid reviewed the safety arrangement of RPD-", at.Dispute.Words(n), StringComparison.Ordinal));
    }
}
