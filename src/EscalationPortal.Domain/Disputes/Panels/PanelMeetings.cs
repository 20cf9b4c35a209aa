namespace EscalationPortal.Domain.Disputes;

/// <summary>The panels that were convened for a dispute. The list is reached through here alone.</summary>
internal sealed class PanelMeetings(List<ResolutionPanel> panels)
{
    public IReadOnlyList<ResolutionPanel> All => [.. panels.OrderBy(p => p.ConvenedAt)];

    /// <summary>The actions that panels agreed.</summary>
    public IEnumerable<AgreedAction> AgreedActions => panels.SelectMany(p => p.AgreedActions);

    /// <summary>Whether one met whose minutes somebody has still to agree.</summary>
    public bool WaitForMinutes => panels.Exists(p => p is { HeldAt: not null, MinutesAgreed: false });

    /// <summary>The latest panel of a stage; one that met before the dispute was reopened is none.</summary>
    /// <param name="stage">Sequence of the stage's record.</param>
    public ResolutionPanel? LatestOf(int stage) => panels.Where(p => p.StageSequence == stage).MaxBy(p => p.ConvenedAt);

    public bool TookPart(Guid person) => panels.Exists(p => p.TookPart.Any(m => m.PersonId == person));

    /// <summary>Whether minutes of another panel than this one wait for somebody.</summary>
    public bool AwaitMinutesOf(Guid person, ResolutionPanel except) =>
        panels.Exists(p => p != except && p.TookPart.Any(m => m.PersonId == person && m.MinutesAgreedAt is null));

    public void Add(ResolutionPanel panel) => panels.Add(panel);
}
