using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

/// <summary>All that is due of somebody, and was. The list is reached through here alone.</summary>
internal sealed class DueList(List<Obligation> obligations)
{
    public IReadOnlyList<Obligation> All => obligations;
    public IEnumerable<Obligation> Open => obligations.Where(o => o.IsOpen);

    /// <param name="stage">Sequence of the stage's record.</param>
    public void Owe(ObligationKind kind, int stage, Owed by, string? clause, bool confirmed, Deadline due, Guid? subject) =>
        obligations.Add(new Obligation(kind, stage, by, clause, confirmed, due) { SubjectId = subject });

    public void Meet(Func<Obligation, bool> which, int eventNumber, DateTime at)
    {
        foreach (var obligation in Open.Where(which).ToList())
            obligation.Meet(eventNumber, at);
    }

    /// <summary>No longer due, and not met.</summary>
    public void Cease(Func<Obligation, bool> which, DateTime at)
    {
        foreach (var obligation in Open.Where(which).ToList())
            obligation.Cease(at);
    }

    /// <summary>What ceased with a stage is due again; of the child's safety something newer is.</summary>
    public IReadOnlyList<Obligation> Resume(StageRecord record)
    {
        List<Obligation> resumed = [.. obligations.Where(o =>
            o.StageSequence == record.Sequence && o.MetBy is null && o.ClosedAt == record.EndedAt && !o.Kind.IsSafety())];
        foreach (var obligation in resumed)
            obligation.Resume();
        return resumed;
    }

    public void HandTo(Func<Obligation, bool> which, Owed by)
    {
        foreach (var obligation in Open.Where(which).ToList())
            obligation.HandTo(by);
    }

    /// <summary>On a tie by agency before person: passing on within one agency never changes which agency the others read.</summary>
    public Obligation? Next(Func<Guid, string> agencyOf) => Open.OrderBy(o => o.DueAt).ThenBy(o => o.Kind)
        .ThenBy(o => o.PartyId is { } party ? agencyOf(party) : "", StringComparer.Ordinal)
        .ThenBy(o => o.OwedBy, StringComparer.Ordinal).FirstOrDefault();
}
