using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>The first stage's clock runs from the day it arose; the track sets how fast.</summary>
public sealed class TimingForm : StepForm
{
    public DateInput AroseOn { get; set; } = new();
    public string? Track { get; set; }

    public override void Prepare(OpenDraft open) => Track = open.Policy.StandardTrack.Key;
}

public sealed class TimingFormValidator : AbstractValidator<TimingForm>
{
    public TimingFormValidator()
    {
        RuleFor(f => f.AroseOn).PastDate("the day the disagreement arose");
        RuleFor(f => f.Track).OneOf("Choose how urgent it is", d => d.Policy.Tracks.Select(t => t.Key));
    }
}
