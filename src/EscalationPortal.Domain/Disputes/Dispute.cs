using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// A professional difference, from submit to its ending. Its public methods are the verbs of the policy; each refuses
/// what is unlawful with a <see cref="RuleViolationException"/>, and writes the history of what it did.
/// </summary>
public sealed partial class Dispute : SealedRow
{
    public const int TitleWordsLength = 100;
    public const int TextLength = 4000;

    /// <summary>Actions, items of minutes or people in one list: no meeting agrees more, and a longer page cannot be read.</summary>
    public const int MostRows = 30;

    private readonly List<Party> _parties = [];
    private readonly List<Seat> _seats = [];
    private readonly List<StageRecord> _stages = [];
    private readonly List<InterimSafetyArrangement> _arrangements = [];
    private readonly List<RiskReferral> _riskReferrals = [];
    private readonly List<NetworkMember> _network = [];
    private readonly List<OwnSideNote> _ownSideNotes = [];
    private readonly List<Obligation> _obligations = [];
    private readonly List<Notice> _notices = [];
    private readonly List<DisputeEvent> _history = [];
    private readonly List<ResolutionPanel> _panels = [];
    private readonly List<GoodPractice> _goodPractice = [];
    private readonly List<CaseFiling> _filings = [];
    private readonly List<PlannedMeeting> _meetings = [];

    private readonly Participants _people;
    private readonly DueList _due;
    private readonly DisputeHistory _log;
    private readonly StageLadder _ladder;
    private readonly SafetyRecord _safety;
    private readonly PanelMeetings _panelMeetings;
    private readonly SideRecords _side;

    /// <summary>The lists are stored under their names here; the parts hold them from now on.</summary>
    private Dispute()
    {
        _people = new Participants(_parties, _seats);
        _due = new DueList(_obligations);
        _log = new DisputeHistory(_history, _notices);
        _ladder = new StageLadder(_stages);
        _safety = new SafetyRecord(_arrangements, _riskReferrals);
        _panelMeetings = new PanelMeetings(_panels);
        _side = new SideRecords(_network, _ownSideNotes, _goodPractice, _filings, _meetings);
    }


    /// <summary>Renewed at every change: two who save at the same moment cannot both succeed.</summary>
    [NotSealed]
    public Guid Version { get; private set; }
    public DisputeReference Reference { get; private set; }
    public string PolicyId { get; private set; } = null!;
    public string PartnershipKey { get; private set; } = null!;
    public CaseReference Case { get; private set; } = null!;
    public string CouncilArea { get; private set; } = null!;
    public string Track { get; private set; } = null!;
    [TypedText]
    public string Title { get; private set; } = null!;
    public IReadOnlyList<string> Areas { get; private set; } = [];
    public IReadOnlyList<string> Situations { get; private set; } = [];
    public DateOnly AroseOn { get; private set; }
    public DateTime SubmittedAt { get; private set; }
    public Concern Concern { get; private set; } = null!;
    [TypedText]
    public string WhatWeAccept { get; private set; } = null!;
    [TypedText]
    public string WhereWeDiffer { get; private set; } = null!;
    [TypedText]
    public string OutcomeWanted { get; private set; } = null!;

    /// <summary>The person who raised it: a party to the end.</summary>
    public Guid RaiserId { get; private set; }

    /// <summary>The first of <see cref="Areas"/>: what lists are filtered by.</summary>
    public string MainArea { get; private set; } = null!;
    public string RaisingAgencyName { get; private set; } = null!;
    public string RespondingAgencyNames { get; private set; } = null!;
    public DisputeState State { get; private set; }

    /// <summary>Key of the stage that the dispute stands at, or ended at.</summary>
    public string StageKey { get; private set; } = null!;
    public DateTime? EndedAt { get; private set; }
    public DateTime LastActAt { get; private set; }

    /// <summary>The role that knows of this dispute from the first day, and reads it once it convenes.</summary>
    public string ConvenorRole { get; private set; } = null!;
    public bool IsWithConvenor { get; private set; }
    public bool LearningReferred { get; private set; }

    /// <summary>When the time for 'my concern remains' runs out; null while open.</summary>
    public DateTime? ConcernRemainsUntil { get; private set; }

    /// <summary>The agencies that take part; one that was the wrong agency has left.</summary>
    public IReadOnlyList<Party> Parties => _people.Parties;
    public IReadOnlyList<Seat> Seats => _people.Seats;
    public IReadOnlyList<StageRecord> Stages => _ladder.All;
    public IReadOnlyList<InterimSafetyArrangement> Arrangements => _safety.Arrangements;
    public IReadOnlyList<RiskReferral> RiskReferrals => _safety.Referrals;
    public IReadOnlyList<NetworkMember> Network => _side.Network;
    public IReadOnlyList<OwnSideNote> OwnSideNotes => _side.Notes;
    public IReadOnlyList<Obligation> Obligations => _due.All;
    public IReadOnlyList<Notice> Notices => _log.Notices;
    public IReadOnlyList<DisputeEvent> History => _log.Lines;
    public IReadOnlyList<GoodPractice> GoodPractice => _side.GoodPractice;
    public IReadOnlyList<CaseFiling> Filings => _side.Filings;
    public IReadOnlyList<PlannedMeeting> Meetings => _side.Meetings;
    public IReadOnlyList<ResolutionPanel> Panels => _panelMeetings.All;

    public bool IsOpen => State == DisputeState.Open;
    public Party RaisingParty => _people.Raising;
    public IEnumerable<Party> RespondingParties => Parties.Where(p => p.Side == Side.Responding);

    /// <inheritdoc cref="StageLadder.Current"/>
    public StageRecord CurrentStage => _ladder.Current;

    /// <summary>The latest panel of the current stage; one that met before the dispute was reopened is none.</summary>
    public ResolutionPanel? CurrentPanel => _panelMeetings.LatestOf(CurrentStage.Sequence);

    /// <summary>Agencies that said that it was not for them, in the order in which they left.</summary>
    public IReadOnlyList<Party> LeftParties => _people.Left;

    public Party Party(Guid id) => _people.Party(id);

    private StagePolicy Stage(EscalationPolicy policy) => policy.Stage(CurrentStage.StageKey);
}

public enum DisputeState
{
    Open,
    Resolved,
    Decided,
    Withdrawn,
    ClosedForLearning,
}
