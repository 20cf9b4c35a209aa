using EscalationPortal.Domain.Learning;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Ending.LearningReferrals;

public sealed class LearningReferralForm
{
    public string? WhatHappened { get; set; }
    public string? WhatCouldChange { get; set; }

    public LearningPoints ToPoints() => new(WhatHappened!, WhatCouldChange!);
}

public sealed class LearningReferralFormValidator : AbstractValidator<LearningReferralForm>
{
    public LearningReferralFormValidator()
    {
        RuleFor(f => f.WhatHappened).Text("Enter what happened between the agencies").NoWayBack();
        RuleFor(f => f.WhatCouldChange).Text("Enter what could change").NoWayBack();
    }
}
