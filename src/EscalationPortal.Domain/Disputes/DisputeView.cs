using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Wording;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// A dispute as one reader sees it, or as all sides share it. What stays within one side is decided here, and every page, list, form
/// and document asks this: it leaves out the words, and also that a manager was asked, passed a request on or sent it back.
/// </summary>
public sealed class DisputeView
{
    private readonly Dispute _dispute;
    private readonly EscalationPolicy _policy;
    private readonly HashSet<Guid> _ownParties;
    private readonly HistoryWording _wording;

    internal DisputeView(Dispute dispute, EscalationPolicy policy, IEnumerable<Guid> ownParties)
    {
        _dispute = dispute;
        _policy = policy;
        _wording = new HistoryWording(dispute, policy);
        _ownParties = [.. ownParties];
    }

    /// <summary>Every line, so that no number is missing; a step of another side says nothing but that.</summary>
    public IReadOnlyList<HistoryLine> History =>
        [.. _dispute.History.Select(e => new HistoryLine(e, _wording, e.OwnSideOf is { } party && IsOwn(party)))];

    /// <summary>The lines that say something to this reader.</summary>
    public IEnumerable<HistoryLine> Readable => History.Where(l => !l.IsHidden);

    /// <summary>To other sides a stage that was sent back is one that has not been reached: the stage before it continues.</summary>
    public IReadOnlyList<StageRecord> Stages =>
        [.. _dispute.Stages.Where(s => s.State != StageState.SentBack || IsOwn(s.Escalation!.PartyId))];

    public IEnumerable<OwnSideNote> OwnSideNotes =>
        _dispute.OwnSideNotes.Where(n => IsOwn(n.PartyId)).OrderBy(n => n.WrittenAt).ThenBy(n => n.Kind);

    /// <summary>
    /// The people in it. Other sides see a person who was only asked to take a stage on once that person has accepted it.
    /// </summary>
    public IEnumerable<Seat> Seats =>
        _dispute.Seats.Where(s => s.PartyId is not { } party || IsOwn(party) || !_dispute.IsOnlyAsked(s, _policy))
        .OrderBy(s => s.From).ThenBy(s => s.Name, StringComparer.Ordinal);

    /// <summary>
    /// The person a thing is due from; to other sides the agency, as long as it may still be passed on or sent back there.
    /// </summary>
    public string OwedBy(Obligation obligation) => obligation.PartyId is { } party && obligation.Kind.IsRequest() && !IsOwn(party)
        ? _dispute.Party(party).AgencyName : obligation.OwedBy;

    /// <summary>What is due, in words.</summary>
    public string What(Obligation obligation) => ObligationWording.What(
        obligation.Kind, _dispute.Stages.Single(s => s.Sequence == obligation.StageSequence).StageKey, _policy, ActionOf(obligation));

    private string? ActionOf(Obligation obligation) => obligation.Kind != ObligationKind.AgreedAction ? null
        : _dispute.BindingActions.FirstOrDefault(a => a.Id == obligation.SubjectId)?.What;

    public bool IsOwn(Guid party) => _ownParties.Contains(party);
}
