using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Wording;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class EscalationTests
{
    [Fact, Trait("Policy", "S2.1")]
    public void Escalate_WhenTheManagerIsAsked_WaitsForThemOnTheAcceptanceClock()
    {
        var at = new DisputeBuilder().Waiting("stage-two");

        Assert.Equal((StageState.Waiting, Marcus.Id), (at.Stage.State, at.Stage.OpenRequest!.PersonId));
        Assert.Equal(ObligationKind.Acceptance, at.Dispute.NextDueKind);
        Assert.Equal(("Marcus Bell", Partnership.London(DisputeBuilder.FirstDay.AddDays(1), 17)), (at.Dispute.NextDueBy, at.Dispute.NextDueAt));
    }

    [Theory, Trait("Policy", "S2.1")]
    [InlineData("", "A conference.", "A visit.")]
    [InlineData("The threshold.", " ", "A visit.")]
    [InlineData("The threshold.", "A conference.", "")]
    public void Escalate_WhenIssueOutcomeOrWayIsMissing_IsRefused(string issue, string outcome, string how)
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Say what the issue is, what outcome you want, and how the differences can be addressed.",
            () => at.Dispute.Escalate(Request(Marcus) with { Issue = issue, OutcomeWanted = outcome, HowToResolve = how }, at.By(Priya)));
    }

    [Fact]
    public void Escalate_WhenTheOtherSideIsSilent_NeedsNoSignatureAndSaysSo() => Assert.Equal(
        "No answer by Cambridgeshire Children's Services.", StageWording.Unanswered(new DisputeBuilder().Waiting("stage-two").Dispute.Stages[0]));

    [Fact]
    public void Escalate_WhenTheOtherSideAnswered_SaysNothingOfSilence()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.WriteOwnPart(Samples.OwnPart(), at.By(Callum));

        Assert.Null(StageWording.Unanswered(at.Waiting("stage-two").Dispute.Stages[0]));
    }

    [Fact]
    public void Escalate_WhenTheOneWhoEscalatesWroteNothing_NamesOnlyTheOthersAsSilent()
    {
        var at = new DisputeBuilder().Between(Priya, Callum, Hannah).Open("stage-two").Escalated(Marcus);

        Assert.Equal("No answer by Cambridgeshire Children's Services, Cambridgeshire Community Services.", StageWording.Unanswered(at.Dispute.Stages[1]));
    }

    [Fact]
    public void Escalate_WhenTheRespondingSideDoes_AsksTheirOwnManager()
    {
        var at = new DisputeBuilder().Submitted().Escalated(Callum);
        Assert.Equal(Chloe.Id, at.Stage.OpenRequest!.PersonId);

        at.Accepted();
        Assert.Contains(at.Stage.OpenCounterpartRequests, r => Partnership.Usual.Directory.Person(r.PersonId).Agency == Agencies.Police.Key);
    }

    [Fact, Trait("Policy", "S2.1")]
    public void Escalate_WhenSomebodyOfAnotherAgencyIsAsked_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Choose a line manager or the safeguarding lead of Cambridgeshire Constabulary.", () => at.Dispute.Escalate(Request(Chloe), at.By(Priya)));
    }

    [Fact]
    public void Escalate_WhenThePageWasOfAnotherStage_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-two");
        Refusal.Says("This dispute has moved to another stage since you opened the page.", () => at.Dispute.Escalate(Request(Simon, "stage-one"), at.By(Marcus)));
    }

    [Fact]
    public void Escalate_WhenItWaitsForAcceptance_IsRefused()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        Refusal.Says(Refusal.NotOpen, () => at.Dispute.Escalate(Request(Marcus), at.By(Priya)));
    }

    [Fact, Trait("Policy", "S2.1")]
    public void CanBeAsked_AtStageOne_OffersTheManagerThenTheLeadThenColleagues()
    {
        var at = new DisputeBuilder().Submitted();
        Assert.Equal(["Marcus Bell", "Simon Price", "Dina Kaur"], at.Dispute.CanBeAsked(at.Asking(Priya)).Select(p => p.Name));
    }

    [Fact, Trait("Policy", "S3.1")]
    public void CanBeAsked_AtStageTwo_OffersTheManagersOwnManagerThenTheLead()
    {
        var lead = Simon with { Id = Ids.Of("Stella Ward"), Name = "Stella Ward", Roles = [] };
        var at = new DisputeBuilder().In(Partnership.Usual.With(lead).With(Agencies.Police with { Lead = lead.Id })).Open("stage-two");

        Assert.Equal(["Simon Price", "Stella Ward"], at.Dispute.CanBeAsked(at.Asking(Marcus)).Select(p => p.Name));
    }

    [Fact, Trait("Policy", "S4.1"), Trait("Policy", "S4.2")]
    public void Escalate_WhenStageThreeDidNotResolveIt_LandsAtTheBusinessUnitWithEveryStageOnRecord()
    {
        var at = new DisputeBuilder().AtPanel();

        Assert.Equal(["stage-one", "stage-two", "stage-three", "stage-four"], at.Dispute.Stages.Select(s => s.StageKey));
        Assert.All(at.Dispute.Stages.SkipLast(1), s => Assert.NotNull(s.Closing));
        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.ConvenePanel, Role: "business-unit" });
        Assert.True(at.Dispute.IsWithConvenor);
    }

    [Fact, Trait("Policy", "S4.1")]
    public void Escalate_BeforeStageThree_CannotReachTheBusinessUnit() =>
        Assert.False(new DisputeBuilder().Open("stage-three").Dispute.IsWithConvenor);

    private static EscalationRequest Request(Domain.People.Person asked, string stage = "stage-one") => new(
        stage, asked.Id, "The threshold.", "A conference.", "A joint visit.", Samples.Closing, SafetyAnswer.StillProtects);

    [Fact, Trait("Policy", "S1.4")]
    public void Insist_WhereTheRecordWasNotBegunAnew_ClosesItWithItsFields()
    {
        var at = new DisputeBuilder().Open("stage-two").Resolved().ConcernRemains().SentBack();
        var record = at.Dispute.CurrentStage;

        at.Dispute.Insist("Nothing has changed.", at.Safe(Priya), at.By(Priya));

        Assert.Equal("The concern remained. No other record of this stage was written.", StageWording.EndedWithoutFields(record));
    }

    [Fact, Trait("Policy", "S4.1")]
    public void Escalate_ByARespondingAgencyThatCannotHoldTheNextStage_IsLeftToTheOneThatRaisedIt()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.With(Chloe with { Roles = [] }).With(Sara with { Roles = [] }).With(Agencies.Childrens with { Lead = null })).Submitted();

        Assert.StartsWith("Your agency has no one who could hold Stage Two. Cambridgeshire Constabulary can escalate.", Refusal.Of(() => at.Escalated(Callum)), StringComparison.Ordinal);
        at.Escalated(Priya);
        Assert.Equal("stage-two", at.Dispute.StageKey);
    }

    [Fact, Trait("Policy", "P.2")]
    public void RaiseRemainingConcern_WhereNobodyIsLeftToHoldTheNextStage_GoesPastIt()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.With(Simon with { Roles = [] }).With(Agencies.Police with { Lead = null })).Open("stage-two").Resolved();
        Assert.Empty(at.Dispute.CanBeAskedToGoOn(at.Asking(Priya)));

        at.Dispute.RaiseRemainingConcern("The injury is unexplained.", null, at.Safe(Priya), at.By(Priya));

        Assert.Equal("stage-four", at.Dispute.StageKey);
    }
}
