using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Learning;

/// <summary>What the Group recommends: with an owner, a day it is due and a state.</summary>
public sealed class Recommendation
{
    private readonly List<RecommendationReport> _reports = [];

    private Recommendation()
    {
    }

    internal Recommendation(RecommendationMade made, RecommendationOwner owner, Act act)
    {
        PartnershipKey = act.Policy.PartnershipKey;
        Kind = made.Kind;
        Text = made.Text;
        OwnerKey = owner.Key;
        OwnerName = owner.Name;
        Due = made.Due;
        MadeBy = act.By.Person.Name;
        MadeAt = act.At;
    }

    public Guid Id { get; private set; } = Guid.NewGuid();
    public string PartnershipKey { get; private set; } = null!;
    public string Kind { get; private set; } = null!;
    public string Text { get; private set; } = null!;

    /// <summary>Key of an agency of the directory, or of the role that acts for the Group.</summary>
    public string OwnerKey { get; private set; } = null!;

    /// <summary>As it was called when the recommendation was made.</summary>
    public string OwnerName { get; private set; } = null!;
    public DateOnly Due { get; private set; }
    public RecommendationState State { get; private set; }
    public string MadeBy { get; private set; } = null!;
    public DateTime MadeAt { get; private set; }

    /// <summary>Every change of its state, in order.</summary>
    public IReadOnlyList<RecommendationReport> Reports => _reports;
    public bool IsClosed => State is RecommendationState.Done or RecommendationState.NotDone;

    public bool IsOverdue(DateOnly today) => !IsClosed && Due < today;

    internal void Report(RecommendationReported reported, Act act)
    {
        var lead = act.Directory.LeadOf(OwnerKey);
        var stands = lead is not null && act.By.StandsFor(lead.Id);
        var ofGroup = LearningTheme.IsOfGroup(act);
        RuleViolationException.ThrowIf(!ofGroup && !stands, "Only the owner of a recommendation reports on it.");
        RuleViolationException.ThrowIf(reported.State == RecommendationState.Open || !Enum.IsDefined(reported.State), "Say whether it is accepted, done or not done.");
        RuleViolationException.ThrowIf(IsClosed, "Whether it was done is on record already.");
        RuleViolationException.ThrowIf(reported.State == State, "It is on record as accepted already.");
        var evidence = string.IsNullOrWhiteSpace(reported.Evidence) ? null : reported.Evidence;
        RuleViolationException.ThrowIf(evidence is null && reported.State == RecommendationState.Done, "Say what shows that it was done.");
        RuleViolationException.ThrowIf(evidence is null && reported.State == RecommendationState.NotDone, "Say why it was not done.");
        if (evidence is not null)
            WayBack.RefuseIn(evidence);
        State = reported.State;
        _reports.Add(new RecommendationReport(_reports.Count + 1, State, evidence, ofGroup || act.By.Id == lead!.Id ? null : lead.Name, act));
    }
}

/// <summary>Somebody said how far a recommendation has come. It never changes.</summary>
public sealed class RecommendationReport
{
    private RecommendationReport()
    {
    }

    internal RecommendationReport(int number, RecommendationState state, string? evidence, string? forName, Act act)
    {
        Number = number;
        State = state;
        Evidence = evidence;
        By = act.By.Person.Introduction;
        ForName = forName;
        At = act.At;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Number { get; private set; }
    public RecommendationState State { get; private set; }

    /// <summary>What shows that it was done, or why it was not; null where it was only accepted.</summary>
    public string? Evidence { get; private set; }
    public string By { get; private set; } = null!;

    /// <summary>Whose deputy reported.</summary>
    public string? ForName { get; private set; }
    public DateTime At { get; private set; }
}

public enum RecommendationState
{
    Open,
    Accepted,
    Done,
    NotDone,
}

/// <param name="Owner">Key of an agency of the directory, or of the role that acts for the Group.</param>
public sealed record RecommendationMade(string Kind, string Text, string Owner, DateOnly Due);

public sealed record RecommendationReported(RecommendationState State, string? Evidence);
