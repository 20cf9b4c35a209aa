namespace EscalationPortal.Domain.Learning;

/// <summary>What the Group recommends (S4.7): with an owner, a day it is due and a state.</summary>
public sealed class Recommendation
{
    private Recommendation()
    {
    }

    internal Recommendation(RecommendationMade made, string by, DateTime at)
    {
        Kind = made.Kind;
        Text = made.Text;
        Owner = made.Owner;
        Due = made.Due;
        MadeBy = by;
        MadeAt = at;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Kind { get; private set; } = "";
    public string Text { get; private set; } = "";
    public string Owner { get; private set; } = "";
    public DateOnly Due { get; private set; }
    public RecommendationState State { get; private set; }
    public string MadeBy { get; private set; } = "";
    public DateTime MadeAt { get; private set; }

    internal void Report(RecommendationState state) => State = state;
}

public enum RecommendationState
{
    Open,
    Done,
    NotDone,
}

public sealed record RecommendationMade(string Kind, string Text, string Owner, DateOnly Due);
