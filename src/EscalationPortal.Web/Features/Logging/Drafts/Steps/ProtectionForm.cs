using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>No dispute begins without it: an arrangement, or that none could be agreed and where the child was referred.</summary>
public sealed class ProtectionForm : StepForm
{
    public SafetyAnswerForm Safety { get; set; } = new();

    /// <summary>A referral that was made at once is not asked for a second time.</summary>
    public override void Prepare(OpenDraft open)
    {
        if (open.Content is not { SafeNow.IsInDanger: true, Danger: { } danger })
            return;
        Safety.ReferredTo = danger.ReferredTo;
        Safety.WhoWasTold = danger.WhoWasTold;
        Safety.ReferredOn = DateInput.From(danger.ReferredOn.ToDate());
        Safety.ReferredTime = danger.ReferredTime;
        Safety.ReferralReference = danger.Reference;
    }
}

public sealed class ProtectionFormValidator : AbstractValidator<ProtectionForm>
{
    public ProtectionFormValidator()
    {
        RuleFor(f => f.Safety).SetValidator(new SafetyAnswerFormValidator());
        RuleFor(f => f.Safety.Answer).OneOf("Choose what keeps the child safe for now", d => d.SafetyQuestion.Answers.Select(a => a.Value))
            .When(f => !string.IsNullOrEmpty(f.Safety.Answer));
        When(f => f.Safety.Answer == SafetyAnswerForm.FreshArrangement, () =>
        {
            RuleFor(f => f.Safety.Owner).Must((_, owner, context) => context.Draft().SafetyQuestion.Owners.Any(o => o.Value == owner.ToString()))
                .WithMessage("Choose who is responsible for this arrangement").When(f => f.Safety.Owner is not null);
            RuleFor(f => f.Safety.NextReview).Custom((date, context) =>
            {
                if (date.ToDate() is { } day && context.Draft().WhyNoReviewOn(day) is { } why)
                    context.AddFailure(why);
            });
        });
        When(f => f.Safety.Answer == SafetyAnswerForm.NoneAgreed, () =>
            RuleFor(f => f.Safety.ReferredTime).NotAhead("the referral", f => f.Safety.ReferredOn));
    }
}
