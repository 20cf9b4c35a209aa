using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Panels;

/// <summary>A dispute between the police and children's services, walked to each step of its panel.</summary>
internal static class PanelWalks
{
    private static readonly DemonstrationPerson[] s_members = [Paul, Paula, Peter];

    public static async Task<Dispute> ToConveneAsync(this PortalFactory portal)
    {
        await portal.KnowSecondPartnerAsync();
        var dispute = await portal.OpenAtStageThreeAsync(await portal.RaiseAsync(Priya, Callum));
        return await portal.DoAsync(dispute, Simon, (d, act) => d.Escalate(
            new EscalationRequest(d.StageKey, null, "The threshold.", "A conference.", "A joint visit.", Samples.Closing, SafetyAnswer.StillProtects), act));
    }

    public static async Task<Dispute> ConvenedAsync(this PortalFactory portal, DemonstrationPerson chair) => await portal.DoAsync(await portal.ToConveneAsync(), Beth, (d, act) =>
        d.ConvenePanel(new PanelCall(act.At.AddDays(7), "Room four", chair.Id, [.. s_members.Select(m => m.Id)], true, null), act));

    public static async Task<Dispute> WithPapersAsync(this PortalFactory portal) =>
        await portal.DoAsync(await portal.ConvenedAsync(Paula), Beth, (d, act) => d.IssuePapers("The panel pack.", act));

    /// <summary>In the same hour as it was convened: whoever tests the days between moves the clock.</summary>
    public static async Task<Dispute> HeldAsync(this PortalFactory portal, DemonstrationPerson? away = null) => await portal.DoAsync(await portal.WithPapersAsync(), Beth, (d, act) =>
        d.HoldPanel(new PanelMeeting(act.At, [.. s_members.Select(m => new Attendance(m.Id, m == away ? Presence.Apologies : Presence.Present, null))], Samples.Minutes), act));

    public static async Task<Dispute> DisputedAsync(this PortalFactory portal) =>
        await portal.DoAsync(await portal.HeldAsync(), Paula, (d, act) => d.DisputeMinutes("The school was asked too.", act));
}
