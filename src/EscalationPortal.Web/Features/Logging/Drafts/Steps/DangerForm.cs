using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Time;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>What was done at once for a child who is not safe, while the disagreement continues.</summary>
public sealed class DangerForm : StepForm
{
    public string? ReferredTo { get; set; }
    public string? WhoWasTold { get; set; }
    public DateInput ReferredOn { get; set; } = new();
    public string? ReferredTime { get; set; }
    public string? Reference { get; set; }

    public RiskReferred ToReferral(WorkingCalendar calendar) => new(
        ReferredTo!, WhoWasTold!, calendar.ToUtc(ReferredOn.ToDate()!.Value, TimeInput.Parse(ReferredTime)!.Value), Reference);
}

public sealed class DangerFormValidator : AbstractValidator<DangerForm>
{
    public DangerFormValidator()
    {
        RuleFor(f => f.ReferredTo).OneOf("Choose where the child was referred", d => d.Policy.ImmediateDanger.ReferTo);
        RuleFor(f => f.WhoWasTold).Text("Enter who was told", Lengths.Name);
        RuleFor(f => f.ReferredOn).Date("the day of the referral");
        RuleFor(f => f.ReferredTime).Time("the time of the referral", f => f.ReferredOn).NotAhead("the referral", f => f.ReferredOn);
        RuleFor(f => f.Reference).AtMost(Lengths.Reference);
    }
}
