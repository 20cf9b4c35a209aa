using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Support;

/// <summary>Longer ways through the stages, for tests that begin at the end of one.</summary>
internal static class PortalWalks
{
    /// <summary>Open between two managers, taken up by the counterpart.</summary>
    public static async Task<Dispute> OpenAtStageTwoAsync(this PortalFactory portal, Dispute dispute, DemonstrationPerson counterpart, bool takenUp = true)
    {
        await portal.EscalateAsync(dispute, Priya, Marcus);
        return await portal.AcceptAsync(dispute, Marcus, counterpart, takenUp);
    }

    public static async Task<Dispute> OpenAtStageThreeAsync(this PortalFactory portal, Dispute dispute)
    {
        await portal.OpenAtStageTwoAsync(dispute, Chloe);
        await portal.EscalateAsync(dispute, Marcus, Simon);
        return await portal.AcceptAsync(dispute, Simon, Sara, takenUp: true);
    }

    public static async Task<Dispute> ResolvedAsync(this PortalFactory portal, Dispute dispute)
    {
        await portal.DoAsync(dispute, Priya, (d, act) => d.ProposeRecord(Samples.Record(act.At), act));
        await portal.DoAsync(dispute, Callum, (d, act) => d.Sign(d.CurrentStage.LatestVersion!.ContentHash, Verdict.Agreed, null, act));
        return await portal.DoAsync(dispute, Priya, (d, act) => d.Resolve(act));
    }

    public static Task<Dispute> OpenedWithReasonAsync(this PortalFactory portal, Dispute dispute) =>
        portal.DoAsync(dispute, Beth, (d, act) => d.OpenWithReason("A partner asked about it.", act));

    private static async Task<Dispute> AcceptAsync(this PortalFactory portal, Dispute dispute, DemonstrationPerson by, DemonstrationPerson counterpart, bool takenUp)
    {
        var accepted = await portal.DoAsync(dispute, by, (d, act) =>
            d.Accept(d.RespondingParties.ToDictionary(p => p.Id, _ => counterpart.Id), SafetyAnswer.StillProtects, act));
        return takenUp ? await portal.DoAsync(dispute, counterpart, (d, act) => d.TakeUp(act)) : accepted;
    }
}
