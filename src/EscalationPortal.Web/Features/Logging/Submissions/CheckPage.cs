using EscalationPortal.Domain.Time;
using EscalationPortal.Web.Features.Logging.Drafts;

namespace EscalationPortal.Web.Features.Logging.Submissions;

/// <param name="Missing">Checked again: a review date that was right when it was typed can have passed since.</param>
/// <param name="ChangedMeanwhile">Whether the draft was changed after this page was shown.</param>
public sealed record CheckPage(OpenDraft Open, IReadOnlyList<JourneyStep> Missing, bool ChangedMeanwhile)
{
    public static CheckPage Of(OpenDraft open, bool changedMeanwhile) => new(open, open.Missing, changedMeanwhile);

    /// <summary>Null until the day is known.</summary>
    public Deadline? StageEnds => Open.Content.Timing?.AroseOn.ToDate() is { } day
        ? Open.Act.Calendar.Reckon(Open.Policy.FirstStage.Clock, Open.Track, day) : null;

    public Deadline AnswerDue => Open.Act.Calendar.Reckon(Open.Policy.FirstStage.Answer!, Open.Track, Open.Act.At);

    public string ChangeHref(JourneyStep step) => Open.AddressOf(step, toCheck: true);
}
