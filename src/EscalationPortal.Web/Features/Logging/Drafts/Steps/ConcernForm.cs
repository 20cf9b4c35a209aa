using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>What the worker is concerned about, and how they know.</summary>
public sealed class ConcernForm : StepForm
{
    public string? WhatHappened { get; set; }
    public string? Evidence { get; set; }
    public string? Source { get; set; }
}

public sealed class ConcernFormValidator : AbstractValidator<ConcernForm>
{
    public ConcernFormValidator()
    {
        RuleFor(f => f.WhatHappened).Text("Enter what happened");
        RuleFor(f => f.Evidence).Text("Enter what the evidence is");
        RuleFor(f => f.Source).Text("Enter where this evidence comes from");
    }
}
