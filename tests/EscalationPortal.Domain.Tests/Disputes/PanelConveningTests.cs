using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class PanelConveningTests
{
    [Theory, Trait("Policy", "S4.3")]
    [InlineData("cambridgeshire", "Peter Cole")]
    [InlineData("peterborough", "Petra Wynn")]
    public void ConvenePanel_TakesTheChildrensPartnerOfTheChildsCouncilArea(string area, string partner)
    {
        var at = new DisputeBuilder().With(s => s with { CouncilArea = area }).Convened();
        Assert.Equal(["Paul Dent", "Paula Imre", partner], at.Dispute.CurrentPanel!.Members.Where(m => m.IsPartner).Select(m => m.Name));
    }

    [Fact, Trait("Policy", "S4.3")]
    public void ConvenePanel_WhenAPartnerIsMissing_IsRefused()
    {
        foreach (var (missing, needed) in new[]
        {
            (Paul, "The panel needs: Police (Cambridgeshire Constabulary)."),
            (Paula, "The panel needs: Integrated Care Board (Integrated Care Board)."),
            (Peter, "The panel needs: Children's services (Cambridgeshire Children's Services)."),
        })
        {
            Refused(new DisputeBuilder().AtPanel(), needed, c => c with { Members = [.. c.Members.Where(m => m != missing.Id)], Chair = missing == Paul ? Paula.Id : Paul.Id });
        }
    }

    /// <summary>One person can hold two roles in the directory; who held the dispute does not decide it.</summary>
    [Fact, Trait("Policy", "S4.3")]
    public void ConvenePanel_WithAPartnerWhoHeldTheDispute_CountsThemForNoQuorum()
    {
        var sara = Sara with { Roles = ["senior-manager", "delegated-partner"] };
        var usual = Partnership.Usual.With(sara).With(Peter with { Roles = [] });
        var at = new DisputeBuilder().In(usual).Convened();

        Assert.Equal("Held this dispute at a stage.", at.Dispute.CurrentPanel!.Members.Single(m => m.PersonId == Sara.Id).Conflict);
        at.PapersIssued();
        Assert.Contains("no quorum: 2 of 3", Refusal.Of(() => at.Dispute.HoldPanel(at.Meeting(), at.By(Beth))), StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "S4.3")]
    public void ConvenePanel_WhenAPartyIsNotStatutory_NeedsItsSeniorLeader()
    {
        var at = new DisputeBuilder().Between(Priya, Callum, Hannah).AtPanel();
        Refused(at, "The panel needs: Senior leader of Cambridgeshire Community Services (Cambridgeshire Community Services).",
            c => c with { Members = [.. c.Members.Where(m => m != Helen.Id)] });

        at.Convened();
        Assert.Equal("Senior leader of Cambridgeshire Community Services", at.Dispute.CurrentPanel!.Members.Single(m => m.PersonId == Helen.Id).SitsFor);
    }

    [Fact, Trait("Policy", "S4.3")]
    public void ConvenePanel_WhenEveryPartyIsStatutory_NeedsThePartnersAlone() =>
        Assert.All(new DisputeBuilder().Convened().Dispute.CurrentPanel!.Members, m => Assert.True(m.IsPartner));

    [Fact, Trait("Policy", "S4.3")]
    public void ConvenePanel_WhenSomebodyElseIsInvited_IsRefused() => Refused(new DisputeBuilder().AtPanel(),
        "Femi Adeyemi is neither a delegated partner asked for here nor a senior leader of a party.", c => c with { Members = [.. c.Members, Femi.Id] });

    [Fact, Trait("Policy", "S4.4")]
    public void ConvenePanel_WhenTheChairIsNoMember_IsRefused() =>
        Refused(new DisputeBuilder().AtPanel(), "The chair must be a member of the panel.", c => c with { Chair = Petra.Id });

    [Fact, Trait("Policy", "S4.4")]
    public void ConvenePanel_WhenTheChairHeldTheDispute_IsRefused() => Refused(new DisputeBuilder().Between(Priya, Hannah).AtPanel(),
        "The chair cannot be someone who held this dispute at a stage.", c => c with { Chair = Helen.Id });

    [Fact, Trait("Policy", "S4.4")]
    public void ConvenePanel_WhenTheChairIsOfAPartysEmployer_IsNoConflict() =>
        Assert.Equal(Paul.Id, new DisputeBuilder().Convened().Dispute.CurrentPanel!.ChairId);

    [Fact, Trait("Policy", "S4.3")]
    public void ConvenePanel_WhenTimeOrPlaceIsMissing_IsRefused()
    {
        var at = new DisputeBuilder().AtPanel();
        Refused(at, "The panel must meet at a time still to come.", c => c with { MeetsAt = at.Now });
        Refused(at, "Give the place or the link.", c => c with { Place = " " });
    }

    [Fact, Trait("Policy", "S4.5")]
    public void ConvenePanel_WhenTheScrutineerIsNotAsked_NeedsWhyNot()
    {
        var at = new DisputeBuilder().AtPanel();
        Refused(at, "Ask the Independent Scrutineer for advice, or say why not.", c => c with { ScrutineerAsked = false });

        at.Dispute.ConvenePanel(at.PanelCall() with { ScrutineerAsked = false, ScrutineerWhyNot = "Away until June." }, at.By(Beth));
        Assert.Empty(at.Dispute.SeatsOf(at.Asking(Iris).By));
    }

    [Fact, Trait("Policy", "S4.5")]
    public void GiveScrutineerAdvice_WhenAsked_IsRecordedWithItsDate()
    {
        var at = new DisputeBuilder().Convened();
        Refusal.Says(Refusal.NoPart, () => at.Dispute.GiveScrutineerAdvice("Read the report again.", at.Today, at.By(Paul)));
        at.Dispute.GiveScrutineerAdvice("Read the report again.", at.Today, at.By(Iris));

        Assert.Equal(("Iris Stone", at.Today), (at.Dispute.CurrentPanel!.AdviceBy, at.Dispute.CurrentPanel.AdviceGivenOn));
        Refusal.Says("There is nothing to advise on now.", () => at.Dispute.GiveScrutineerAdvice("Again.", at.Today, at.By(Iris)));
    }

    [Fact, Trait("Policy", "S4.2")]
    public void ConvenePanel_BeforeStageFour_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-three");
        Refusal.Says("This dispute is not at the panel.", () => at.Dispute.ConvenePanel(at.PanelCall(), at.By(Beth)));
    }

    [Fact, Trait("Policy", "S4.3")]
    public void ConvenePanel_MeetsItsClockAndAsksToHoldIt()
    {
        var at = new DisputeBuilder().Convened();

        Assert.DoesNotContain(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.ConvenePanel });
        Assert.Equal(at.Dispute.CurrentPanel!.MeetsAt, at.Dispute.Obligations.Single(o => o.Kind == ObligationKind.HoldPanel).DueAt);
        Refusal.Says("The panel was convened already.", () => at.Dispute.ConvenePanel(at.PanelCall(), at.By(Beth)));
    }

    private static void Refused(DisputeBuilder at, string sentence, Func<PanelCall, PanelCall> change) =>
        Refusal.Says(sentence, () => at.Dispute.ConvenePanel(change(at.PanelCall()), at.By(Beth)));
}
