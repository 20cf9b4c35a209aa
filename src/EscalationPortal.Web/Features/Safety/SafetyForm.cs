using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Safety;

public sealed class SafetyForm
{
    public string? WhatProtects { get; set; }
    public string? CheckedBy { get; set; }
    public Guid? Owner { get; set; }
    public DateInput NextReview { get; set; } = new();

    /// <summary>A review begins with what is on record, and with the last day that the policy allows for the next one.</summary>
    public static SafetyForm For(OpenDispute open)
    {
        var dispute = open.Dispute;
        var current = dispute.CurrentArrangement;
        return new SafetyForm
        {
            WhatProtects = current?.WhatProtects,
            CheckedBy = current?.CheckedBy,
            Owner = SafetyAnswerForm.Owners(open).Any(o => o.Value == current?.OwnerId.ToString()) ? current!.OwnerId : null,
            NextReview = DateInput.From(LatestReview(open)),
        };
    }

    public static DateOnly LatestReview(OpenDispute open)
    {
        var act = open.Act;
        var latest = act.Calendar.Reckon(act.Policy.Safety.ReviewWithin, open.Dispute.Track, act.At).DueUtc;
        var day = act.Calendar.DayOf(latest);
        return act.Calendar.CloseOf(day) > latest ? day.AddDays(-1) : day;
    }

    public Arrangement ToArrangement() => new(WhatProtects!, CheckedBy!, Owner!.Value, NextReview.ToDate()!.Value);
}

public sealed class SafetyFormValidator : AbstractValidator<SafetyForm>
{
    public SafetyFormValidator()
    {
        RuleFor(f => f.WhatProtects).Text("Enter what protects the child and who does it");
        RuleFor(f => f.CheckedBy).Text("Enter who checks it", Lengths.Name);
        RuleFor(f => f.Owner).NotEmpty().WithMessage("Choose who is responsible for this arrangement");
        RuleFor(f => f.NextReview).Date("the day of the next review");
    }
}
