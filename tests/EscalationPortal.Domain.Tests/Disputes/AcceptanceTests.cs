using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class AcceptanceTests
{
    [Fact, Trait("Policy", "S2.1")]
    public void Accept_OpensTheStageAndAsksACounterpartOfEachOtherAgency()
    {
        var at = new DisputeBuilder().Between(Priya, Callum, Hannah).Open("stage-two");

        Assert.Equal(StageState.Open, at.Stage.State);
        Assert.Equal(["Chloe Grant", "Hugh Lloyd"], at.Stage.OpenCounterpartRequests.Select(r => r.Name));
        Assert.Equal(Partnership.London(DisputeBuilder.FirstDay.AddDays(7), 17), at.Stage.Clock!.DueUtc);
    }

    [Fact, Trait("Policy", "S3.2")]
    public void Accept_AtStageThree_AsksSeniorManagersOfTheOtherAgenciesAndOwesThemADiscussion()
    {
        var at = new DisputeBuilder().Between(Priya, Callum, Hannah).Open("stage-three");

        Assert.Equal(["Sara Novak", "Helen Marsh"], at.Stage.OpenCounterpartRequests.Select(r => r.Name));
        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.FirstDiscussion, OwedBy: "Simon Price" });
    }

    [Fact, Trait("Policy", "S2.2")]
    public void Accept_WhenACounterpartIsMissing_IsRefused()
    {
        var at = new DisputeBuilder().Between(Priya, Callum, Hannah).Waiting("stage-two");
        var counterparts = at.Counterparts(at.Dispute.RaisingParty.Id).Where(c => c.Value != Hugh.Id).ToDictionary();

        Refusal.Says("Name your counterpart in Cambridgeshire Community Services.",
            () => at.Dispute.Accept(counterparts, SafetyAnswer.StillProtects, at.By(Marcus)));
    }

    [Fact, Trait("Policy", "S2.2")]
    public void Accept_WhenTheCounterpartIsOfTheWrongTier_IsRefused()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        var party = at.Dispute.RespondingParties.Single().Id;

        Refusal.Says("Choose a line manager or the safeguarding lead of Cambridgeshire Children's Services.",
            () => at.Dispute.Accept(new Dictionary<Guid, Guid> { [party] = Callum.Id }, SafetyAnswer.StillProtects, at.By(Marcus)));
    }

    [Fact]
    public void Accept_WhenItWasAcceptedAlready_SaysSo()
    {
        var at = new DisputeBuilder().Open("stage-two");
        Refusal.Says(Refusal.Answered, () => Accept(at, Marcus));
    }

    [Fact]
    public void Escalate_WhenOneAsksOneself_IsRefused()
    {
        var both = Priya with { Roles = ["practitioner", "line-manager"] };
        var at = new DisputeBuilder().In(Partnership.Usual.With(both)).Between(both, Callum).Submitted();

        Refusal.Says(Refusal.Own, () => at.Dispute.Escalate(Request(both), at.By(both)));
    }

    [Fact]
    public void Accept_WhenTheOneWhoEscalatedStandsInForTheManager_IsRefused()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.WithDeputy(Marcus, Priya)).Waiting("stage-two");
        Refusal.Says(Refusal.NoPart, () => Accept(at, Priya));
    }

    [Fact]
    public void Accept_WhenTheDeputyAlsoStandsInForTheOneWhoEscalated_IsRefused()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.WithDeputy(Priya, Dina)).Waiting("stage-two");
        Refusal.Says(Refusal.NoPart, () => Accept(at, Dina));
    }

    [Fact]
    public void Accept_WhenADeputyEscalatedInTheirNameAndTheyStandInForTheManager_IsRefused()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.WithDeputy(Priya, Cara).WithDeputy(Marcus, Priya)).Submitted();
        at.Dispute.Escalate(Request(Marcus), at.By(Cara));

        Refusal.Says(Refusal.NoPart, () => Accept(at, Priya));
    }

    [Fact]
    public void Escalate_WhenADeputyAsksTheOneInWhoseNameTheyAct_IsRefused()
    {
        var marcus = Marcus with { Roles = ["line-manager", "senior-manager"] };
        var at = new DisputeBuilder().In(Partnership.Usual.With(marcus)).Open("stage-two");

        Refusal.Says(Refusal.Own, () => at.Dispute.Escalate(Request(marcus, "stage-two"), at.By(Dina)));
    }

    [Fact]
    public void PassOn_WhenItGoesToTheOneWhoEscalated_IsRefused()
    {
        var both = Priya with { Roles = ["practitioner", "line-manager"] };
        var at = new DisputeBuilder().In(Partnership.Usual.With(both)).Between(both, Callum).Waiting("stage-two");

        Refusal.Says(Refusal.Own, () => at.Dispute.PassOn(both.Id, "You know it best.", at.By(Marcus)));
    }

    [Fact]
    public void Insist_WhenTheLeadIsTheOneWhoEscalated_IsRefused()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.With(Agencies.Police with { Lead = Priya.Id })).Waiting("stage-two").SentBack();
        Refusal.Says(Refusal.Own, () => at.Dispute.Insist("Nothing has changed.", SafetyAnswer.StillProtects, at.By(Priya)));
    }

    [Fact]
    public void SendOn_WhenTheLeadIsTheOneWhoEscalated_DoesNotOfferThem()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.With(Agencies.Police with { Lead = Priya.Id })).Waiting("stage-two").After(TimeSpan.FromDays(3));
        Assert.Equal(["Dina Kaur"], at.Dispute.CanSendOnTo(at.Asking(Priya)).Select(p => p.Name));
    }

    [Fact, Trait("Policy", "S2.2")]
    public void TakeUp_MeetsWhatWasAskedOfTheCounterpart()
    {
        var at = new DisputeBuilder().Open("stage-two");
        at.Dispute.TakeUp(at.By(Chloe));

        Assert.Empty(at.Stage.OpenCounterpartRequests);
        Assert.DoesNotContain(at.Dispute.Obligations, o => o.IsOpen && o.Kind.IsRequest());
    }

    [Fact, Trait("Policy", "S2.2")]
    public void RecordDiscussion_WhenTheCounterpartActs_TakesItUpByDoingSo()
    {
        var at = new DisputeBuilder().Open("stage-two");
        at.Dispute.RecordDiscussion(Samples.Discussion(at.Now), at.By(Chloe));

        Assert.Empty(at.Stage.OpenCounterpartRequests);
        Assert.Contains(at.Dispute.History, e => e is { Kind: EventKind.TakenUp, Name: "Chloe Grant" });
    }

    private static void Accept(DisputeBuilder at, Domain.People.Person by) =>
        at.Dispute.Accept(at.Counterparts(at.Dispute.RaisingParty.Id), SafetyAnswer.StillProtects, at.By(by));

    private static EscalationRequest Request(Domain.People.Person asked, string stage = "stage-one") => new(
        stage, asked.Id, "The threshold.", "A conference.", "A joint visit.", Samples.Closing, SafetyAnswer.StillProtects);
}
