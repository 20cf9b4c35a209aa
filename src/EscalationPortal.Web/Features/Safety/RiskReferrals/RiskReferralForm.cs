using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Safety.RiskReferrals;

public sealed class RiskReferralForm
{
    public string? ReferredTo { get; set; }
    public string? WhoWasTold { get; set; }
    public DateInput On { get; set; } = new();
    public string? Time { get; set; }
    public string? Reference { get; set; }

    public RiskReferred ToReferral(Act act) => new(
        ReferredTo!, WhoWasTold!, act.Calendar.ToUtc(On.ToDate()!.Value, TimeInput.Parse(Time)!.Value), Reference);
}

public sealed class RiskReferralFormValidator : AbstractValidator<RiskReferralForm>
{
    public RiskReferralFormValidator()
    {
        RuleFor(f => f.ReferredTo).Text("Choose where the risk was referred", Lengths.Name);
        RuleFor(f => f.WhoWasTold).Text("Enter who was told", Lengths.Name);
        RuleFor(f => f.On).Date("the day of the referral");
        RuleFor(f => f.Time).Time("the time of the referral", f => f.On);
        RuleFor(f => f.Reference).AtMost(Lengths.Reference);
    }
}
