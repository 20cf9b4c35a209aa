namespace EscalationPortal.Web.Demonstration;

/// <summary>The disputes of the demonstration: the same ones each time, in every state that a dispute can be in.</summary>
internal static class DemonstrationDisputes
{
    public static IReadOnlyList<DisputeScript> Play(DemonstrationScene scene) =>
    [
        .. new[]
        {
            StageOneScenes.Play(scene), StageTwoScenes.Play(scene), StageThreeScenes.Play(scene), PanelScenes.Play(scene), EndedScenes.Play(scene),
            TurningScenes.Play(scene),
        }.SelectMany(s => s).Select(s => s.End()),
    ];
}
