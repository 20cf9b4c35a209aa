using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Persistence.Directory;

namespace EscalationPortal.Persistence.Queries;

/// <summary>
/// What belongs to one partnership. Another one in the same database may have roles of the same keys, and reads nothing of this one's.
/// </summary>
public static class PartnershipQueries
{
    public static IQueryable<Dispute> Of(this IQueryable<Dispute> disputes, string partnership) =>
        disputes.Where(d => d.PartnershipKey == partnership);

    public static IQueryable<LearningReferral> Of(this IQueryable<LearningReferral> referrals, string partnership) =>
        referrals.Where(r => r.PartnershipKey == partnership);

    public static IQueryable<LearningTheme> Of(this IQueryable<LearningTheme> themes, string partnership) =>
        themes.Where(t => t.PartnershipKey == partnership);

    public static IQueryable<AgencyEntry> Of(this IQueryable<AgencyEntry> agencies, string partnership) =>
        agencies.Where(a => a.PartnershipKey == partnership);

    public static IQueryable<PersonEntry> Of(this IQueryable<PersonEntry> people, string partnership) =>
        people.Where(p => p.PartnershipKey == partnership);
}
