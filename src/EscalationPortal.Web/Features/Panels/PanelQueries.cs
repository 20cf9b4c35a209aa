using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Panels;

/// <summary>The convening body's disputes by what their panel needs next; counted, sorted and cut into pages by the database.</summary>
internal static class PanelQueries
{
    public static IQueryable<Dispute> In(this IQueryable<Dispute> readable, PanelGroup group)
    {
        var reached = readable.Where(d => d.IsWithConvenor);
        return group switch
        {
            PanelGroup.ToConvene => reached.Where(d => d.State == DisputeState.Open && !d.Panels.Any()),
            PanelGroup.Convened => reached.Where(d => d.State == DisputeState.Open && d.Panels.Any(p => p.HeldAt == null)),
            PanelGroup.ToMeetAgain => reached.Where(d => d.State == DisputeState.Open && d.Panels.Any() && d.Panels.All(p => p.Outcome != null || p.HadQuorum == false)),
            _ => reached.Where(d => d.Panels.Any(p => p.HeldAt != null
                && ((d.State == DisputeState.Open && p.Outcome == null && p.HadQuorum == true) || p.Seated.Any(m => m.Presence == Presence.Present && m.Conflict == null && m.MinutesAgreedAt == null)))),
        };
    }

    private static readonly ObligationKind[] s_convening = [.. Enum.GetValues<ObligationKind>().Where(k => k.IsConvening())];

    public static IQueryable<PanelRow> Rows(this IQueryable<Dispute> disputes, PanelGroup group)
    {
        var byWhen = group is PanelGroup.ToConvene or PanelGroup.ToMeetAgain
            ? disputes.OrderBy(d => d.Obligations.Where(o => o.ClosedAt == null && s_convening.Contains(o.Kind)).Min(o => (DateTime?)o.DueAt))
            : disputes.OrderBy(d => d.Panels.Max(p => (DateTime?)p.MeetsAt));
        return byWhen.ThenBy(d => d.Reference).Select(d => new PanelRow(
            d.Reference, d.Title, d.Track, d.RaisingAgencyName, d.RespondingAgencyNames,
            group == PanelGroup.ToConvene || group == PanelGroup.ToMeetAgain
                ? d.Obligations.Where(o => o.ClosedAt == null && s_convening.Contains(o.Kind)).Min(o => (DateTime?)o.DueAt)
                : d.Panels.Max(p => p.HeldAt ?? (DateTime?)p.MeetsAt),
            d.Panels.OrderByDescending(p => p.ConvenedAt).Select(p => p.Place).FirstOrDefault(),
            d.Panels.All(p => p.Outcome != null || p.HadQuorum == false),
            d.Panels.Where(p => p.HeldAt != null).SelectMany(p => p.Seated).Count(m => m.Presence == Presence.Present && m.Conflict == null && m.MinutesAgreedAt == null)));
    }
}
