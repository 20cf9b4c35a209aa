using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Panels.Decisions;

public sealed class PanelDecisionForm
{
    public PanelOutcome? Outcome { get; set; }
    public string? Text { get; set; }
    public List<DissentForm> Dissents { get; set; } = [];
    public List<ActionRowForm> Actions { get; set; } = [];
    public string? WhoActsNext { get; set; }
    public DateInput ReconvenesOn { get; set; } = new();
    public SafetyAnswerForm Safety { get; set; } = new();

    /// <summary>A row for everyone who took part, and for no one else, whatever was posted.</summary>
    public void Fit(ResolutionPanel panel) => Dissents =
        [.. panel.TookPart.Select(m => Dissents.Find(d => d.PersonId == m.PersonId) ?? new DissentForm { PersonId = m.PersonId })];

    /// <summary>What belongs to the other outcome is left out, whatever stood in its boxes.</summary>
    public PanelDecision ToDecision(Act act) => new(
        Outcome!.Value, Text!,
        [.. Dissents.Where(d => !string.IsNullOrWhiteSpace(d.Words)).Select(d => new PanelDissent(d.PersonId, d.Words!))], ActionRowForm.ToActions(Actions),
        Outcome == PanelOutcome.NotAgreed ? WhoActsNext : null,
        Outcome == PanelOutcome.NotAgreed ? ReconvenesOn.ToDate() : null, Safety.ToAnswer(act));
}

public sealed class DissentForm
{
    public Guid PersonId { get; set; }

    /// <summary>In the member's words; empty where they agree.</summary>
    public string? Words { get; set; }
}

public sealed class DissentFormValidator : AbstractValidator<DissentForm>
{
    public DissentFormValidator() => RuleFor(f => f.Words).AtMost();
}

public sealed class PanelDecisionFormValidator : AbstractValidator<PanelDecisionForm>
{
    public PanelDecisionFormValidator(IValidator<ActionRowForm> rows, IValidator<SafetyAnswerForm> safety)
    {
        RuleFor(f => f.Outcome).NotNull().WithMessage("Choose whether the panel decided");
        RuleFor(f => f.Text).Text("Enter what the panel decided, or what it did not agree on");
        RuleForEach(f => f.Dissents).SetValidator(new DissentFormValidator());
        RuleFor(f => f.Actions).AtMostRows("actions");
        RuleForEach(f => f.Actions).SetValidator(rows);
        When(f => f.Outcome == PanelOutcome.NotAgreed, () =>
        {
            RuleFor(f => f.WhoActsNext).Text("Enter who acts next");
            RuleFor(f => f.ReconvenesOn).Date("the day on which the panel meets again");
        });
        RuleFor(f => f.Safety).SetValidator(safety);
    }
}
