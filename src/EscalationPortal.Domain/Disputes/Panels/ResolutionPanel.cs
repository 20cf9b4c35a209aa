using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>The meeting that the convening body calls when all other routes are exhausted.</summary>
public sealed partial class ResolutionPanel : SealedRow
{
    private readonly List<PanelMember> _members = [];
    private readonly List<PanelMinutes> _minutes = [];
    private readonly List<AgreedAction> _actions = [];

    private ResolutionPanel()
    {
    }

    internal ResolutionPanel(int stageSequence, PanelCall call, IEnumerable<PanelMember> members, DateTime papersDueAt, DateTime at)
    {
        StageSequence = stageSequence;
        MeetsAt = call.MeetsAt!.Value;
        Place = call.Place;
        ChairId = call.Chair!.Value;
        ScrutineerAskedAt = call.ScrutineerAsked ? at : null;
        ScrutineerWhyNot = call.ScrutineerWhyNot;
        PapersDueAt = papersDueAt;
        ConvenedAt = at;
        _members.AddRange(members);
    }

    public int StageSequence { get; private set; }
    public DateTime ConvenedAt { get; private set; }
    public DateTime MeetsAt { get; private set; }

    /// <summary>A place or a link.</summary>
    [TypedText]
    public string Place { get; private set; } = null!;
    public Guid ChairId { get; private set; }

    /// <summary>When the scrutineer was asked for advice; null if nobody asked.</summary>
    public DateTime? ScrutineerAskedAt { get; private set; }
    [TypedText]
    public string? ScrutineerWhyNot { get; private set; }
    [TypedText]
    public string? ScrutineerAdvice { get; private set; }

    /// <summary>Whose advice it is.</summary>
    [PersonalText]
    public string? AdviceBy { get; private set; }
    public DateOnly? AdviceGivenOn { get; private set; }

    /// <summary>Who keyed it in, where that was not the scrutineer.</summary>
    [PersonalText]
    public string? AdviceRecordedBy { get; private set; }

    /// <summary>By the policy's clock, before the meeting.</summary>
    public DateTime PapersDueAt { get; private set; }
    public DateTime? PapersIssuedAt { get; private set; }

    /// <summary>In words: the record of every stage, and what else was sent.</summary>
    [TypedText]
    public string? Papers { get; private set; }
    public DateTime? HeldAt { get; private set; }

    /// <summary>Whether the partners were enough when it was held; null until then.</summary>
    public bool? HadQuorum { get; private set; }
    public PanelOutcome? Outcome { get; private set; }
    [TypedText]
    public string? Decision { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Where nothing was agreed: who acts next, and when the panel meets again.</summary>
    [TypedText]
    public string? WhoActsNext { get; private set; }
    public DateOnly? ReconvenesOn { get; private set; }

    /// <summary>Those who sat on it, those who were replaced among them.</summary>
    public IReadOnlyList<PanelMember> Seated => _members;

    /// <summary>Who sits on it now, the delegated partners first.</summary>
    public IEnumerable<PanelMember> Members =>
        _members.Where(m => m.ReplacedAt is null).OrderByDescending(m => m.IsPartner).ThenBy(m => m.Name, StringComparer.Ordinal);
    public IReadOnlyList<PanelMinutes> MinutesVersions => [.. _minutes.OrderBy(m => m.Number)];
    public PanelMinutes? Minutes => _minutes.MaxBy(m => m.Number);
    public IReadOnlyList<AgreedAction> AgreedActions => [.. _actions.OrderBy(a => a.Number)];
    public PanelMember Chair => _members.Single(m => m.PersonId == ChairId);
    public bool ScrutineerAsked => ScrutineerAskedAt is not null;
    public bool PapersWereLate => PapersIssuedAt > PapersDueAt;

    /// <summary>Who was there without a personal part in the dispute: they decide, and agree the minutes.</summary>
    public IEnumerable<PanelMember> TookPart => Members.Where(m => m.TookPart);
    public bool MinutesAgreed => HeldAt is not null && TookPart.All(m => m.MinutesAgreedAt is not null);

    /// <summary>Partners who were there and have no personal part in the dispute.</summary>
    public int PartnersForQuorum => TookPart.Count(m => m.IsPartner);

    /// <summary>Why the chair named cannot chair; null where they can.</summary>
    public string? WhyNoChair =>
        Chair.ReplacedAt is not null ? $"Name another chair: {Chair.Name} was replaced."
        : Chair.Conflict is not null ? $"Name another chair: {Chair.Name} has a personal part in the dispute." : null;

    public bool HasSat(Guid person) => _members.Exists(m => m.PersonId == person);

    /// <summary>Whether this member has still to agree the minutes, or to say what is wrong with them.</summary>
    public bool AsksForMinutes(PanelMember member) =>
        HeldAt is not null && member is { TookPart: true, MinutesAgreedAt: null } && Minutes!.Corrections.All(c => c.PersonId != member.PersonId);
}
