using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class SubmitTests
{
    [Fact, Trait("Policy", "S1.1")]
    public void Submit_WhenItAroseEarlier_RunsTheClockFromThatDay()
    {
        var at = new DisputeBuilder().With(s => s with { AroseOn = DisputeBuilder.FirstDay.AddDays(-3) }).Submitted();

        Assert.Equal(Partnership.London(DisputeBuilder.FirstDay.AddDays(4), 17), at.Stage.Clock!.DueUtc);
    }

    [Fact]
    public void Submit_WhenUrgent_RunsTheShorterClock() => Assert.Equal(
        Partnership.London(DisputeBuilder.FirstDay.AddDays(1), 17), new DisputeBuilder().With(s => s with { Track = "urgent" }).Submitted().Stage.Clock!.DueUtc);

    [Fact]
    public void Submit_WhenItAroseLongAgo_IsOverdueAndNotRefused()
    {
        var at = new DisputeBuilder().With(s => s with { AroseOn = DisputeBuilder.FirstDay.AddDays(-30) }).Submitted();

        Assert.True(at.Dispute.NextDue!.IsOverdueAt(at.Now));
    }

    [Fact, Trait("Policy", "I.6")]
    public void Submit_WhenBothAreOfOneAgency_IsRefused() => Refusal.Says(
        "A disagreement within one agency goes to that agency's own procedure, not to this one.",
        () => new DisputeBuilder().Between(Priya, Cara).Submitted());

    [Fact]
    public void Submit_WhenOneOfSeveralIsOfTheRaisersAgency_IsRefused() => Refusal.Says(
        "A disagreement within one agency goes to that agency's own procedure, not to this one.",
        () => new DisputeBuilder().Between(Priya, Callum, Cara).Submitted());

    [Fact]
    public void Submit_WhenNobodyElseIsNamed_IsRefused() =>
        Refusal.Says("Name the person of the other agency.", () => new DisputeBuilder().Between(Priya).Submitted());

    [Fact]
    public void Submit_WhenTheRaiserIsNoPractitioner_IsRefused() =>
        Refusal.Says("Only a practitioner can log a disagreement.", () => new DisputeBuilder().Between(Marcus, Callum).Submitted());

    [Fact]
    public void Submit_WhenTheOtherIsNoPractitioner_IsRefused() =>
        Refusal.Says("Choose a practitioner of the other agency, or its safeguarding lead where it has none.", () => new DisputeBuilder().Between(Priya, Chloe).Submitted());

    /// <summary>A school has one designated safeguarding lead, and nobody below.</summary>
    [Fact, Trait("Policy", "A.2")]
    public void Submit_WithTheLeadOfAnAgencyThatHasNobodyElse_OpensAtTheFirstStage()
    {
        var lead = new Person(
            Ids.Of("Ola Wren"), "Ola Wren", "designated safeguarding lead", Agencies.School.Key, Agencies.School.Name, ["senior-manager"], null)
        {
            PartnershipKey = Agencies.School.PartnershipKey,
        };
        var at = new DisputeBuilder().In(Partnership.Usual.With(Agencies.School with { Lead = lead.Id }).With(lead)).Between(Priya, lead).Submitted();

        Assert.Equal(lead.Id, Assert.Single(at.Dispute.Seats, s => s.Agency == Agencies.School.Key).PersonId);
    }

    [Fact, Trait("Policy", "I.1")]
    public void Submit_WhenNoAreaIsChosen_IsRefused() =>
        Refusal.Says("Choose what the disagreement is about.", () => With(s => s with { Areas = [] }));

    [Fact, Trait("Policy", "I.1")]
    public void Submit_WhenAnAreaOrASituationIsNotOfThePolicy_IsRefused()
    {
        const string sentence = "Choose areas and situations that the policy names.";
        Refusal.Says(sentence, () => With(s => s with { Areas = ["communication", "the-weather"] }));
        Refusal.Says(sentence, () => With(s => s with { Situations = ["something-else", "the-weather"] }));
    }

    [Fact]
    public void Submit_WhenTwoOfOneAgencyAreNamed_IsRefused()
    {
        var second = Callum with { Id = Ids.Of("Olu Bright"), Name = "Olu Bright" };
        Refusal.Says("Name one person for each agency.", () => new DisputeBuilder().In(Partnership.Usual.With(second)).Between(Priya, Callum, second).Submitted());
    }

    [Fact, Trait("Policy", "I.1")]
    public void Submit_WhenSeveralAreasAreChosen_IsListedUnderTheFirst()
    {
        var dispute = With(s => s with { Areas = ["communication", "perceived-risk"] }).Dispute;

        Assert.Equal("communication", dispute.MainArea);
        Assert.StartsWith("Communication and information sharing: ", dispute.Title, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "P.6")]
    public void Submit_WhenASituationIsPicked_KeepsIt() =>
        Assert.Equal(["something-else"], new DisputeBuilder().Dispute.Situations);

    [Fact]
    public void Submit_WhenItAroseTomorrow_IsRefused() => Refusal.Says(
        "The day the disagreement arose must be today or in the past.", () => With(s => s with { AroseOn = DisputeBuilder.FirstDay.AddDays(1) }));

    [Fact, Trait("Policy", "I.4")]
    public void Submit_WhenAdviceWasTakenTomorrow_IsRefused() => Refusal.Says(
        "The day of the advice must be today or in the past.", () => With(s => s with { Advice = new AdviceTaken("Marcus", DisputeBuilder.FirstDay.AddDays(1), "Talk.") }));

    public static TheoryData<string, Func<Submission, Submission>> Missing { get; } = new()
    {
        { "evidence (I.5)", s => s with { Concern = s.Concern with { Evidence = " " } } },
        { "source (I.5)", s => s with { Concern = s.Concern with { Source = "" } } },
        { "impact (P.2)", s => s with { Concern = s.Concern with { Impact = "" } } },
        { "lived experience (P.9)", s => s with { Concern = s.Concern with { LivedExperience = "" } } },
        { "where we differ", s => s with { WhereWeDiffer = "" } },
        { "outcome wanted", s => s with { OutcomeWanted = "" } },
    };

    [Theory, Trait("Policy", "I.5"), Trait("Policy", "P.2"), Trait("Policy", "P.9")]
    [MemberData(nameof(Missing))]
    public void Submit_WhenPartOfTheConcernIsMissing_IsRefused(string part, Func<Submission, Submission> change) =>
        Assert.True(Refusal.Of(() => With(change)).EndsWith("are all needed.", StringComparison.Ordinal), part);

    [Fact, Trait("Policy", "P.1")]
    public void Submit_WhenNothingProtectsTheChild_IsRefused() =>
        Refusal.Says(Refusal.SafetyAsked, () => With(s => s with { Safety = SafetyAnswer.StillProtects }));

    [Fact, Trait("Policy", "P.1")]
    public void Submit_WhenNoArrangementCouldBeAgreed_IsAcceptedWithTheReferralAndAsksAgain()
    {
        var builder = new DisputeBuilder();
        var at = builder.With(s => s with { Safety = Samples.NoneAgreed(builder.Now) }).Submitted();

        Assert.Equal(SafetyState.Missing, at.Dispute.SafetyAt(at.Now));
        Assert.Equal("Agree what keeps the child safe for now", at.Dispute.Words(at.Dispute.Obligations.Single(o => o.Kind == ObligationKind.SafetyAgreement)));
    }

    [Fact, Trait("Policy", "I.3")]
    public void Submit_WhenARiskWasReferredAtOnce_KeepsWhoWasToldAndWhen()
    {
        var builder = new DisputeBuilder();
        var risk = Samples.Risk(builder.Now.AddHours(-1));
        var referral = Assert.Single(builder.With(s => s with { Risk = risk }).Submitted().Dispute.RiskReferrals);

        Assert.Equal((risk.WhoWasTold, risk.At, false), (referral.WhoWasTold, referral.ReferredAt, referral.InsteadOfArrangement));
    }

    [Fact]
    public void Submit_WhenTheTitleHoldsADateOfBirth_IsRefused() =>
        Assert.StartsWith("The title holds what looks like", Refusal.Of(() => With(s => s with { Words = "child born 03/04/2019" })), StringComparison.Ordinal);

    [Fact, Trait("Policy", "S1.1")]
    public void Submit_WhenTheDiscussionWasNeitherHeldNorPlanned_IsRefused() => Refusal.Says(
        "Say when the discussion was held, or the day it is planned for.", () => With(s => s with { Held = null }));

    [Fact, Trait("Policy", "S1.1")]
    public void Submit_WhenTheDiscussionIsPlanned_OwesItOnThatDay()
    {
        var day = DisputeBuilder.FirstDay.AddDays(2);
        var at = With(s => s with { Held = null, PlannedFor = day });
        Assert.Equal(Partnership.London(day, 17), at.Dispute.Obligations.Single(o => o.Kind == ObligationKind.PlannedDiscussion).DueAt);

        at.Dispute.RecordDiscussion(Samples.Discussion(at.Now), at.By(Callum));

        Assert.DoesNotContain(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.PlannedDiscussion });
    }

    [Fact]
    public void Submit_WhenPlannedForYesterday_IsRefused() => Refusal.Says(
        "The day planned for the discussion must be still to come.",
        () => With(s => s with { Held = null, PlannedFor = DisputeBuilder.FirstDay.AddDays(-1) }));

    [Fact, Trait("Policy", "P.4")]
    public void Submit_AsksTheOtherSideForAnAnswerAndTellsThem()
    {
        var at = new DisputeBuilder().Submitted();

        Assert.Equal("Callum Reid", at.Dispute.Obligations.Single(o => o.Kind == ObligationKind.Answer).OwedBy);
        Assert.Contains(at.Dispute.Notices, n => n.PersonId == Callum.Id && at.Dispute.Words(n).Contains("raised a disagreement with you", StringComparison.Ordinal));
    }

    private static DisputeBuilder With(Func<Submission, Submission> change) => new DisputeBuilder().With(change).Submitted();
}
