using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Policies;

/// <summary>
/// The partnership's whole policy as data: who acts at which stage, what a record holds, every clock, every way out.
/// Read by <see cref="PolicyReader"/>; a dispute stays on the version it was opened under.
/// </summary>
public sealed record EscalationPolicy
{
    public required string Key { get; init; }
    public required int Version { get; init; }
    public required string Title { get; init; }
    public required string Partnership { get; init; }

    /// <summary>What directory, disputes and learning of this partnership carry: one installation can hold more than one.</summary>
    public required string PartnershipKey { get; init; }
    public required string Reviewed { get; init; }

    public required PolicyBodies Bodies { get; init; }
    public required IReadOnlyList<PolicyRole> Roles { get; init; }
    public required IReadOnlyList<Track> Tracks { get; init; }
    public required IReadOnlyList<CouncilArea> CouncilAreas { get; init; }
    public required IReadOnlyList<CaseSystem> CaseSystems { get; init; }
    public required IReadOnlyList<ReportingCategory> Areas { get; init; }
    public required IReadOnlyList<ReportingCategory> Situations { get; init; }
    public required IReadOnlyList<ScopeQuestion> ScopeQuestions { get; init; }
    public required IReadOnlyList<WayOut> WaysOut { get; init; }
    public required ImmediateDanger ImmediateDanger { get; init; }
    public required SafetyPolicy Safety { get; init; }
    public required IReadOnlyList<DiscussionMethod> DiscussionMethods { get; init; }
    public required IReadOnlyList<FieldGuidance> Guidance { get; init; }

    /// <summary>In order, from the earliest to the last resort.</summary>
    public required IReadOnlyList<StagePolicy> Stages { get; init; }

    /// <summary>The clause of everything that can be put on record; a stage may name another. See <see cref="ClauseOf"/>.</summary>
    public required IReadOnlyDictionary<EventKind, string> OnRecord { get; init; }
    public required SkipPolicy Skipping { get; init; }
    public required ClockPolicy ConcernRemains { get; init; }
    public required LearningPolicy Learning { get; init; }
    public required CalendarPolicy Calendar { get; init; }
    public required ReportingPolicy Reporting { get; init; }
    public required RetentionPolicy Retention { get; init; }
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>The identity that a dispute keeps: 'cambridgeshire-peterborough/1'.</summary>
    public string Id => $"{Key}/{Version}";

    public StagePolicy FirstStage => Stages[0];
    public StagePolicy Stage(string key) => Stages.Single(s => s.Key == key);
    public StagePolicy? StageAfter(string key) => Stages.SkipWhile(s => s.Key != key).Skip(1).FirstOrDefault();
    public StagePolicy? StageBefore(string key) => Stages.TakeWhile(s => s.Key != key).LastOrDefault();
    public PolicyRole Role(string key) => Roles.Single(r => r.Key == key);
    public Track Track(string key) => Tracks.Single(t => t.Key == key);
    public Track StandardTrack => Tracks.Single(t => t.IsDefault);
    public CouncilArea CouncilArea(string key) => CouncilAreas.Single(a => a.Key == key);
    public ReportingCategory Area(string key) => Areas.Single(a => a.Key == key);
    public ReportingCategory Situation(string key) => Situations.Single(s => s.Key == key);
    public WayOut WayOut(string key) => WaysOut.Single(w => w.Key == key);
    public FieldGuidance? GuidanceFor(string field) => Guidance.SingleOrDefault(g => g.Field == field);
    public Clause Clause(string number) => Clauses.Single(c => c.Number == number);

    /// <summary>The clause under which something is put on record; null if it is the portal's own rule, because the policy is silent.</summary>
    /// <param name="stage">Key of the stage that it belongs to.</param>
    public string? ClauseOf(EventKind kind, string stage)
    {
        var clause = Stage(stage).OnRecord?.GetValueOrDefault(kind) ?? OnRecord[kind];
        return clause == OwnRule ? null : clause;
    }

    /// <summary>What the file says instead of a clause where the policy is silent, and the portal has a rule of its own.</summary>
    public const string OwnRule = "own-rule";
}

/// <summary>What the partnership calls its bodies, and the role that acts for each.</summary>
public sealed record PolicyBodies
{
    /// <summary>Knows of every dispute, and convenes the panel.</summary>
    public required Body Convenor { get; init; }

    /// <summary>Decides what nobody could settle before.</summary>
    public required Body Panel { get; init; }

    /// <summary>Advises a panel that asks.</summary>
    public required Body Scrutineer { get; init; }

    /// <summary>Learns from what is not urgent, and recommends.</summary>
    public required Body LearningGroup { get; init; }
}

/// <param name="Role">Key of the role whose holders act for the body.</param>
public sealed record Body(string Name, string Role, string Clause);

/// <param name="Key">What accounts carry, such as 'line-manager'.</param>
/// <param name="Name">What pages say, such as 'line manager'.</param>
public sealed record PolicyRole(string Key, string Name);

/// <summary>How soon the clocks of a dispute run.</summary>
/// <param name="Confirmed">Whether the partnership has confirmed it; pages say 'to be confirmed by the partnership' until then.</param>
public sealed record Track(string Key, string Name, string Hint, bool IsDefault, bool Confirmed, string Clause);

/// <summary>The council area that a child belongs to, and the agency whose delegated partner sits for it.</summary>
public sealed record CouncilArea(string Key, string Name, string Agency);

/// <summary>A case system that an agency keeps its own child record in: the first half of a case reference.</summary>
public sealed record CaseSystem(string Key, string Name);

/// <summary>An area of disagreement or an example situation.</summary>
public sealed record ReportingCategory(string Key, string Name, string Clause);

/// <summary>A question before logging; an answer that leads out is never stored.</summary>
public sealed record ScopeQuestion(string Key, string Question, string Hint, string WayOut, string Clause);

/// <param name="Contacts">Whom to turn to instead; a number that the partnership has not given says so.</param>
public sealed record WayOut(string Key, string Title, IReadOnlyList<string> WhatToDo, IReadOnlyList<WayOutContact> Contacts, string Clause);

/// <param name="Who">A role, such as 'The LADO for Peterborough'.</param>
public sealed record WayOutContact(string Who, string How);

/// <summary>What to do when the child is not safe now.</summary>
public sealed record ImmediateDanger(
    string Title, IReadOnlyList<string> WhatToDo, IReadOnlyList<string> ReferTo, IReadOnlyList<string> Clauses)
{
    public string Clause => Clauses[0];
}

/// <param name="ReviewWithin">The longest time to the next review of an arrangement.</param>
/// <param name="WhenNoneAgreed">When to try again after none could be agreed and the child was referred.</param>
/// <param name="WhenDisputed">When the owner answers a challenge to the arrangement.</param>
public sealed record SafetyPolicy(ClockPolicy ReviewWithin, ClockPolicy WhenNoneAgreed, ClockPolicy WhenDisputed, string Clause)
{
    /// <summary>The field whose guidance every form with the safety answer shows.</summary>
    public const string AnswerField = "protection";
}

public sealed record DiscussionMethod(string Key, string Name);

/// <summary>What helps somebody to write one field: what it is for, a factual sentence to begin with, its clause.</summary>
public sealed record FieldGuidance(string Field, IReadOnlyList<string> Lines, string Starter, string Clause);

/// <param name="Grounds">What allows a stage to be skipped, each with its clause.</param>
public sealed record SkipPolicy(IReadOnlyList<ReportingCategory> Grounds, bool Confirmed);

/// <param name="Kinds">The kinds of recommendation that the Group may make.</param>
public sealed record LearningPolicy(IReadOnlyList<ReportingCategory> Kinds, string Clause);

/// <param name="SuppressCountsUnder">The smallest count shown outside the convening body: smaller ones can identify a child.</param>
public sealed record ReportingPolicy(int SuppressCountsUnder, bool Confirmed);

/// <param name="YearsAfterEnding">How long an ended dispute is kept before its deletion is reviewed, in years.</param>
public sealed record RetentionPolicy(int YearsAfterEnding, bool Confirmed);

/// <param name="Text">What the clause asks for, in our own words.</param>
/// <param name="Behaviour">How the portal answers it, in a sentence.</param>
/// <param name="Page">The route of the page where that is seen.</param>
public sealed record Clause(string Number, string Heading, ClauseKind Kind, string Text, string Behaviour, string Page);

/// <summary>Who sees to it that a clause is kept.</summary>
public enum ClauseKind
{
    /// <summary>The portal: a rule of the file cites it, and what is against it is refused.</summary>
    Rule,

    /// <summary>The people, whom the portal reminds and asks.</summary>
    Guidance,

    /// <summary>The people alone; the portal records what they chose.</summary>
    HumanJudgement,

    /// <summary>Another procedure, which the portal leads to.</summary>
    OutOfScope,
}
