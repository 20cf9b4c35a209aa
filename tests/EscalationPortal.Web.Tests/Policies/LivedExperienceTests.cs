using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Policies;

/// <summary>What life is like for the child stays before those who decide, however far a dispute goes.</summary>
public sealed class LivedExperienceTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact, Trait("Policy", "P.9")]
    public async Task LivedExperience_AtEachStage_IsOnThePageAndInTheDocument()
    {
        var disputes = (await portal.AllAsync()).Where(d => d.IsOpen).DistinctBy(d => d.StageKey).ToList();
        Assert.Equal(Partnership.Policy.Stages.Select(s => s.Key).Order(), disputes.Select(d => d.StageKey).Order());

        foreach (var dispute in disputes)
        {
            var visitor = await portal.SignInAsync(dispute.IsWithConvenor ? Beth : DemonstrationPeople.All.First(p => p.Id == dispute.RaiserId));
            foreach (var page in new[] { "", "/document" })
                Assert.Contains(dispute.Concern.LivedExperience, (await visitor.GetAsync($"/disputes/{dispute.Reference}{page}")).Text, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Policy", "P.9")]
    public async Task LivedExperience_WhereSomebodyAnswersOrTakesItOn_StandsBesideTheForm()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        await AssertBesideAsync(Callum, "own-part");
        await portal.EscalateAsync(dispute, Priya, Marcus);
        await AssertBesideAsync(Marcus, "acceptance");

        async Task AssertBesideAsync(DemonstrationPerson person, string form) => Assert.Contains(dispute.Concern.LivedExperience,
            (await (await portal.SignInAsync(person)).GetAsync($"/disputes/{dispute.Reference}/{form}")).Text, StringComparison.Ordinal);
    }
}
