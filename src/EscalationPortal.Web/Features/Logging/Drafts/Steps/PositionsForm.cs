using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>Common ground first, then the difference, then what would change one's mind.</summary>
public sealed class PositionsForm : StepForm
{
    public string? WhatWeAccept { get; set; }
    public string? WhereWeDiffer { get; set; }
    public string? WhatWouldChangeOurMind { get; set; }
}

public sealed class PositionsFormValidator : AbstractValidator<PositionsForm>
{
    public PositionsFormValidator()
    {
        RuleFor(f => f.WhatWeAccept).Text("Enter what you both agree on, or that there is nothing yet");
        RuleFor(f => f.WhereWeDiffer).Text("Enter what you disagree about");
        RuleFor(f => f.WhatWouldChangeOurMind).Text("Enter what would change your mind");
    }
}
