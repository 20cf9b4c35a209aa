using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Safety;

/// <summary>The arrangement that keeps the child safe while the agencies disagree.</summary>
[Act(Verb.UpdateSafety)]
public sealed class SafetyController(ActServices services, IValidator<SafetyForm> validator)
    : DisputeActController<SafetyForm>(services, validator)
{
    protected override string? FieldOf(RefusedPart part) => part == RefusedPart.Review ? nameof(SafetyForm.NextReview) : null;

    protected override SafetyForm Blank(OpenDispute open) => SafetyForm.For(open);

    protected override void Carry(SafetyForm form, OpenDispute open) => open.Dispute.UpdateSafety(form.ToArrangement(), open.Act);

    protected override string Said(SafetyForm form, OpenDispute open)
    {
        var current = open.Dispute.CurrentArrangement!;
        var review = $"The arrangement is saved. Review it by {LondonWords.Date(current.Review.DueUtc)}.";
        return current.AcknowledgedAt is null ? $"{review} We have asked {current.OwnerName} to confirm that they are responsible." : review;
    }
}
