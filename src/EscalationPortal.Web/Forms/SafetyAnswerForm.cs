using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;

namespace EscalationPortal.Web.Forms;

/// <summary>The safety question that every act which moves a dispute on asks in the same form.</summary>
public sealed class SafetyAnswerForm
{
    public const string StillProtects = "still";
    public const string FreshArrangement = "fresh";
    public const string NoneAgreed = "none";

    public string? Answer { get; set; }
    public string? WhatProtects { get; set; }
    public string? CheckedBy { get; set; }
    public Guid? Owner { get; set; }
    public DateInput NextReview { get; set; } = new();
    public string? ReferredTo { get; set; }
    public string? WhoWasTold { get; set; }
    public DateInput ReferredOn { get; set; } = new();
    public string? ReferredTime { get; set; }
    public string? ReferralReference { get; set; }

    public SafetyAnswer ToAnswer(Act act) => Answer switch
    {
        FreshArrangement => new SafetyAnswer(new Arrangement(WhatProtects!, CheckedBy!, Owner!.Value, NextReview.ToDate()!.Value), null),
        NoneAgreed => new SafetyAnswer(null, new RiskReferred(
            ReferredTo!, WhoWasTold!, act.Calendar.ToUtc(ReferredOn.ToDate()!.Value, TimeInput.Parse(ReferredTime)!.Value), ReferralReference)),
        _ => SafetyAnswer.StillProtects,
    };

    /// <summary>The answers that this dispute leaves open: an arrangement that has lapsed or is disputed cannot simply stand.</summary>
    public static IReadOnlyList<Choice> Choices(OpenDispute open)
    {
        var fresh = new Choice(FreshArrangement, "There is a new arrangement, or a new review date");
        var none = new Choice(NoneAgreed, "No arrangement could be agreed", "Tell us where the child was referred");
        return open.Dispute.SafetyAt(open.Act.At) == SafetyState.InForce
            ? [new Choice(StillProtects, "The arrangement on record still protects the child"), fresh, none]
            : [fresh, none];
    }

    /// <summary>
    /// People who can be responsible for an arrangement: those of the agencies in the dispute, and the person who is now, known to all.
    /// </summary>
    public static IReadOnlyList<Choice> Owners(OpenDispute open) =>
    [
        .. open.View.Seats.Concat(open.Dispute.Seats.Where(s => s.PersonId == open.Dispute.CurrentArrangement?.OwnerId))
            .Where(s => s is { IsHeld: true, PartyId: not null }).DistinctBy(s => s.PersonId)
            .Select(s => new Choice(s.PersonId.ToString(), $"{s.Name}, {s.AgencyName}")),
    ];
}

public sealed class SafetyAnswerFormValidator : AbstractValidator<SafetyAnswerForm>
{
    public SafetyAnswerFormValidator()
    {
        RuleFor(f => f.Answer).NotEmpty().WithMessage("Choose what keeps the child safe for now");
        When(f => f.Answer == SafetyAnswerForm.FreshArrangement, () =>
        {
            RuleFor(f => f.WhatProtects).Text("Enter what protects the child and who does it");
            RuleFor(f => f.CheckedBy).Text("Enter who checks it", Lengths.Name);
            RuleFor(f => f.Owner).NotEmpty().WithMessage("Choose who is responsible for this arrangement");
            RuleFor(f => f.NextReview).Date("the day of the next review");
        });
        When(f => f.Answer == SafetyAnswerForm.NoneAgreed, () =>
        {
            RuleFor(f => f.ReferredTo).NotEmpty().WithMessage("Choose where the child was referred");
            RuleFor(f => f.WhoWasTold).Text("Enter who was told", Lengths.Name);
            RuleFor(f => f.ReferredOn).Date("the day of the referral");
            RuleFor(f => f.ReferredTime).Time("the time of the referral", f => f.ReferredOn);
            RuleFor(f => f.ReferralReference).MaximumLength(Lengths.Reference)
                .WithMessage($"The reference must be {Lengths.Reference} characters or fewer");
        });
    }
}
