using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

/// <summary>What one stage leaves behind. One type for every stage: which stage it is, is a key of the policy.</summary>
public sealed class StageRecord : SealedRow
{
    private readonly List<AcceptanceRequest> _requests = [];
    private readonly List<Discussion> _discussions = [];
    private readonly List<PartyPart> _parts = [];
    private readonly List<JointVersion> _versions = [];
    private readonly List<Addition> _additions = [];

    private StageRecord()
    {
    }

    internal StageRecord(int sequence, string stageKey)
    {
        Sequence = sequence;
        StageKey = stageKey;
    }

    public int Sequence { get; private set; }
    public string StageKey { get; private set; } = null!;
    public StageState State { get; private set; }

    /// <summary>Who escalated to this stage, and what they asked for. Null at the first stage.</summary>
    public Escalation? Escalation { get; private set; }
    public DateTime? OpenedAt { get; private set; }

    /// <summary>The stage's own clock, from the moment it opens. Null while it waits for acceptance.</summary>
    public Deadline? Clock { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public StageEnding? Ending { get; private set; }

    /// <summary>The record as the one who ended the stage alone wrote it; null if a version was proposed, or nobody was at the stage.</summary>
    public ClosingRecord? Closing { get; private set; }

    /// <summary>Why nobody was ever at it; null for a stage that was held.</summary>
    public UnheldStage? Unheld { get; private set; }

    /// <summary>Who had given no answer when it ended, by the names of the agencies.</summary>
    public IReadOnlyList<string> UnansweredBy { get; private set; } = [];

    public IReadOnlyList<AcceptanceRequest> Requests => _requests;
    public IReadOnlyList<Discussion> Discussions => _discussions;
    public IReadOnlyList<PartyPart> Parts => _parts;
    public IReadOnlyList<JointVersion> Versions => _versions;
    public IReadOnlyList<Addition> Additions => _additions;

    /// <summary>False while it waits for acceptance, and for one that was sent back, skipped or passed over.</summary>
    public bool WasHeld => OpenedAt is not null;
    public bool IsEnded => State == StageState.Ended;
    public JointVersion? LatestVersion => _versions.MaxBy(v => v.Number);

    /// <summary>What is being asked of the escalating side's own manager; null once answered.</summary>
    public AcceptanceRequest? OpenRequest => _requests.SingleOrDefault(r => r is { IsCounterpart: false, Answer: null });

    public IEnumerable<AcceptanceRequest> OpenCounterpartRequests => _requests.Where(r => r is { IsCounterpart: true, Answer: null });

    /// <summary>Counted for each side: a manager who could not send back because another side did would learn of that.</summary>
    public int SendBacksBy(Guid party) => _requests.Count(r => r.Answer == RequestAnswer.SentBack && r.PartyId == party);
    public PartyPart? PartOf(Guid party) => _parts.SingleOrDefault(p => p.PartyId == party);

    internal void Wait(Escalation escalation)
    {
        Escalation = escalation;
        State = StageState.Waiting;
    }

    internal void Open(Deadline clock, DateTime at)
    {
        State = StageState.Open;
        OpenedAt ??= at;
        Clock = clock;
    }

    internal void Escalated(Escalation escalation) => Escalation = escalation;

    internal void Reckon(Deadline clock) => Clock = clock;

    internal void SendBack() => State = StageState.SentBack;

    /// <summary>Takes the stage up again on the clock it had.</summary>
    internal void Continue()
    {
        State = StageState.Open;
        EndedAt = null;
        Ending = null;
    }

    internal void Unanswered(IReadOnlyList<string> agencies) => UnansweredBy = agencies;
    internal void Close(ClosingRecord closing) => Closing = closing;

    internal void EndUnheld(UnheldStage why, DateTime at)
    {
        Unheld = why;
        End(StageEnding.Skipped, at);
    }

    internal void End(StageEnding ending, DateTime at)
    {
        State = StageState.Ended;
        Ending = ending;
        EndedAt = at;
    }

    internal void Add(AcceptanceRequest request) => _requests.Add(request);
    internal void Add(Discussion discussion) => _discussions.Add(discussion);
    internal void Add(PartyPart part) => _parts.Add(part);
    internal void Add(JointVersion version) => _versions.Add(version);
    internal void Add(Addition addition) => _additions.Add(addition);
}

public enum StageState
{
    Waiting,
    Open,
    SentBack,
    Ended,
}

public enum StageEnding
{
    Resolved,
    Escalated,
    Skipped,
    Withdrawn,
    Decided,
    ClosedForLearning,
}

/// <summary>What the worker brings to their manager.</summary>
public sealed record Escalation(
    Guid PartyId, Guid PersonId, [property: PersonalText] string Name, DateTime At, [property: TypedText] string Issue,
    [property: TypedText] string OutcomeWanted, [property: TypedText] string HowToResolve);

/// <summary>The fields of the record besides the concern, as the one who ended the stage alone wrote them.</summary>
public sealed record ClosingRecord(
    [property: TypedText] string ActionsTaken, [property: TypedText] string AgreedActions, [property: TypedText] string Timescales,
    [property: TypedText] string Outcome);

/// <summary>A stage that nobody was at, and why.</summary>
/// <param name="AgencyName">The agency whose side could not hold it; null if it was skipped on purpose.</param>
/// <param name="Ground">Key of what the policy names as allowing the skip; null if it could not be held.</param>
/// <param name="Why">The reason for the skip as the one who skipped it wrote it.</param>
public sealed record UnheldStage(UnheldReason Reason, string? AgencyName, string? Ground, [property: TypedText] string? Why);

public enum UnheldReason
{
    Skipped,
    NobodyInDirectory,
    NoOneTookItOn,
}
