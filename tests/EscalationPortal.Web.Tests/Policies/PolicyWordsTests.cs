using System.Text.Json.Nodes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Features.Policy;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Policies;

/// <summary>Pages say the units and the counts of the running policy, not those of the one that ships.</summary>
public sealed class PolicyWordsTests : IAsyncDisposable
{
    private readonly string _file = Path.Combine(AppContext.BaseDirectory, $"hours-{Guid.NewGuid():N}.json");
    private readonly PortalFactory _portal;

    public PolicyWordsTests()
    {
        var policy = JsonNode.Parse(PolicyFiles.Json("cambridgeshire-peterborough.json"))!;
        policy["version"] = 2;
        foreach (var clock in new[] { policy["stages"]![0]!["clock"]!, policy["stages"]![0]!["answer"]!, policy["concernRemains"]!, policy["safety"]!["reviewWithin"]! })
        {
            clock["unit"] = "hours";
            (clock["byTrack"]!["standard"], clock["byTrack"]!["urgent"]) = (200, 200);
        }

        File.WriteAllText(_file, policy.ToJsonString());
        _portal = new PortalFactory { Settings = { ["Policy:File"] = _file } };
    }

    [Fact, Trait("Policy", "P.5")]
    public async Task Times_UnderAPolicyThatCountsHours_AreSaidInHours()
    {
        var (priya, callum) = (await _portal.SignInAsync(Priya), await _portal.SignInAsync(Callum));
        var dispute = await _portal.RaiseAsync(Priya, Callum);
        Assert.Contains("to answer within 200 hours.", (await priya.GetAsync($"/disputes/{dispute.Reference}/agency")).Text, StringComparison.Ordinal);

        await _portal.ResolvedAsync(dispute);
        Assert.Contains("starts today: 200 hours.", (await callum.GetAsync($"/disputes/{dispute.Reference}/reopening")).Text, StringComparison.Ordinal);

        var states = (await _portal.Anybody().GetAsync("/help/states")).Text;
        Assert.Contains("concern remains, within 200 hours.", states, StringComparison.Ordinal);
        Assert.Contains("next reviewed: within 200 hours.", states, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "S2.1")]
    public void SendBacks_OfAStage_AreCountedFromThePolicy()
    {
        var policy = Partnership.Policy;
        var twice = policy with { Stages = [.. policy.Stages.Select(s => s with { Acceptance = s.Acceptance is { } a ? a with { SendBacks = 2 } : null })] };

        Assert.Contains("It can be sent back once, with advice.", RulesOf(policy), StringComparison.Ordinal);
        Assert.Contains("It can be sent back up to 2 times, with advice.", RulesOf(twice), StringComparison.Ordinal);
        Assert.Contains("Sent back once, with advice", PictureOf(policy), StringComparison.Ordinal);
        Assert.Contains("Sent back up to 2 times, with advice", PictureOf(twice), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        File.Delete(_file);
    }

    private static string RulesOf(Domain.Policies.EscalationPolicy policy) =>
        string.Join(' ', PolicySections.Of(policy).SelectMany(s => s.Rules).SelectMany(r => r.Lines));

    private static string PictureOf(Domain.Policies.EscalationPolicy policy) =>
        string.Join(' ', Flowchart.Of(policy).Boxes.SelectMany(b => b.Lines).Select(l => l.Text));
}
