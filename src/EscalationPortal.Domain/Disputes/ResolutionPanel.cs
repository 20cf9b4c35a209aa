using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Disputes;

/// <summary>The meeting that the convening body calls when all other routes are exhausted (S4.3, S4.4).</summary>
public sealed class ResolutionPanel
{
    private readonly List<PanelMember> _members = [];
    private readonly List<AgreedAction> _actions = [];

    private ResolutionPanel()
    {
    }

    internal ResolutionPanel(int stageSequence, PanelCall call, IEnumerable<PanelMember> members, DateTime at)
    {
        StageSequence = stageSequence;
        MeetsAt = call.MeetsAt;
        Place = call.Place;
        ChairId = call.Chair;
        ScrutineerAsked = call.ScrutineerAsked;
        ScrutineerWhyNot = call.ScrutineerWhyNot;
        ConvenedAt = at;
        _members.AddRange(members);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int StageSequence { get; private set; }
    public DateTime ConvenedAt { get; private set; }
    public DateTime MeetsAt { get; private set; }

    /// <summary>A place or a link.</summary>
    public string Place { get; private set; } = "";
    public Guid ChairId { get; private set; }

    /// <summary>S4.5.</summary>
    public bool ScrutineerAsked { get; private set; }
    public string? ScrutineerWhyNot { get; private set; }
    public string? ScrutineerAdvice { get; private set; }
    public string? AdviceBy { get; private set; }
    public DateTime? AdviceAt { get; private set; }
    public DateTime? HeldAt { get; private set; }
    public string? Minutes { get; private set; }
    public PanelOutcome? Outcome { get; private set; }
    public string? Decision { get; private set; }
    public string? Dissent { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Where nothing was agreed: who acts next, and when the panel meets again.</summary>
    public string? WhoActsNext { get; private set; }
    public DateOnly? ReconvenesOn { get; private set; }

    public IReadOnlyList<PanelMember> Members => _members;
    public IReadOnlyList<AgreedAction> AgreedActions => [.. _actions.OrderBy(a => a.Number)];
    public PanelMember Chair => _members.Single(m => m.PersonId == ChairId);
    public IEnumerable<PanelMember> Present => _members.Where(m => m.Presence == Presence.Present);
    public bool MinutesAgreed => HeldAt is not null && Present.All(m => m.MinutesAgreedAt is not null);

    /// <summary>Partners who are there and have no personal part in the dispute.</summary>
    public int PartnersForQuorum => Present.Count(m => m is { IsPartner: true, Conflict: null });

    internal void Advise(string advice, string by, DateTime at)
    {
        ScrutineerAdvice = advice;
        AdviceBy = by;
        AdviceAt = at;
    }

    internal void Hold(PanelMeeting meeting)
    {
        var attendance = _members.ConvertAll(m => (Member: m, Attendance: AttendanceOf(m, meeting)));
        HeldAt = meeting.HeldAt;
        Minutes = meeting.Minutes;
        foreach (var (member, was) in attendance)
            member.Attend(was);
    }

    internal static Attendance AttendanceOf(PanelMember member, PanelMeeting meeting) =>
        meeting.Attendance.SingleOrDefault(a => a.PersonId == member.PersonId)
        ?? throw new RuleViolationException($"Say whether {member.Name} was there.");

    internal void Decide(PanelDecision decision, DateTime at)
    {
        Outcome = decision.Outcome;
        Decision = decision.Text;
        Dissent = decision.Dissent;
        WhoActsNext = decision.WhoActsNext;
        ReconvenesOn = decision.ReconvenesOn;
        DecidedAt = at;
        _actions.AddRange(decision.AgreedActions.Select(a => new AgreedAction(a)));
    }
}

public enum PanelOutcome
{
    Decided,
    NotAgreed,
}

/// <summary>Somebody who sits on a panel, and why.</summary>
public sealed class PanelMember
{
    private PanelMember()
    {
    }

    internal PanelMember(Person person, bool isPartner, string sitsFor)
    {
        PersonId = person.Id;
        Name = person.Name;
        AgencyName = person.AgencyName;
        IsPartner = isPartner;
        SitsFor = sitsFor;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PersonId { get; private set; }
    public string Name { get; private set; } = "";
    public string AgencyName { get; private set; } = "";
    public bool IsPartner { get; private set; }

    /// <summary>Such as 'Police', or 'senior leader of …'.</summary>
    public string SitsFor { get; private set; } = "";
    public Presence? Presence { get; private set; }

    /// <summary>A personal part in the dispute, in words; one's employer is none.</summary>
    public string? Conflict { get; private set; }
    public DateTime? MinutesAgreedAt { get; private set; }

    internal void Attend(Attendance attendance)
    {
        Presence = attendance.Presence;
        Conflict = attendance.Conflict;
    }

    internal void AgreeMinutes(DateTime at) => MinutesAgreedAt ??= at;
}

public enum Presence
{
    Present,
    Apologies,
}

/// <param name="Members">Who is invited, besides what the policy requires.</param>
public sealed record PanelCall(
    DateTime MeetsAt, string Place, Guid Chair, IReadOnlyList<Guid> Members, bool ScrutineerAsked, string? ScrutineerWhyNot);

public sealed record Attendance(Guid PersonId, Presence Presence, string? Conflict);

public sealed record PanelMeeting(DateTime HeldAt, IReadOnlyList<Attendance> Attendance, string Minutes);

public sealed record PanelDecision(
    PanelOutcome Outcome, string Text, string? Dissent, IReadOnlyList<ActionToAgree> AgreedActions, string? WhoActsNext,
    DateOnly? ReconvenesOn, SafetyAnswer Safety);
