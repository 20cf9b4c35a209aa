using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Time;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>The discussion that the workers held, or the day it is planned for.</summary>
public sealed class DiscussionForm : StepForm
{
    public const string Yes = "yes";
    public const string NotYet = "not-yet";

    public string? Held { get; set; }
    public DateInput HeldOn { get; set; } = new();
    public string? HeldTime { get; set; }
    public string? Method { get; set; }
    public string? Participants { get; set; }
    public string? Notes { get; set; }
    public DateInput PlannedFor { get; set; } = new();

    public bool WasHeld => Held == Yes;

    public static IReadOnlyList<Choice> Answers { get; } =
        [new(Yes, "Yes, we have spoken"), new(NotYet, "Not yet", "Tell us which day it is planned for")];

    public DiscussionHeld? ToHeld(WorkingCalendar calendar) => !WasHeld ? null : new DiscussionHeld(
        DiscussionKind.Discussion, calendar.ToUtc(HeldOn.ToDate()!.Value, TimeInput.Parse(HeldTime)!.Value), Method!, Participants!, null, Notes!);

    public DateOnly? ToPlanned() => WasHeld ? null : PlannedFor.ToDate();
}

public sealed class DiscussionFormValidator : AbstractValidator<DiscussionForm>
{
    public DiscussionFormValidator()
    {
        RuleFor(f => f.Held).OneOf("Choose whether you have spoken", _ => DiscussionForm.Answers.Select(a => a.Value));
        When(f => f.Held == DiscussionForm.Yes, () =>
        {
            RuleFor(f => f.HeldOn).Date("the day of the discussion");
            RuleFor(f => f.HeldOn).Custom((date, context) =>
            {
                if (date.ToDate() < context.Draft().Content.Timing?.AroseOn.ToDate())
                    context.AddFailure("The discussion cannot have been before the day the disagreement arose");
            });
            RuleFor(f => f.HeldTime).Time("the time of the discussion", f => f.HeldOn).NotAhead("the discussion", f => f.HeldOn);
            RuleFor(f => f.Method).OneOf("Choose how you spoke", d => d.Policy.DiscussionMethods.Select(m => m.Key));
            RuleFor(f => f.Participants).Text("Enter who took part", Lengths.Participants);
            RuleFor(f => f.Notes).Text("Enter what was said");
        });
        When(f => f.Held == DiscussionForm.NotYet, () => RuleFor(f => f.PlannedFor).ComingDate("the day the discussion is planned for"));
    }
}
