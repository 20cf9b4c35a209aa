using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Escalations;

public sealed class EscalateForm
{
    /// <summary>The stage that the page was shown for.</summary>
    public string? FromStage { get; set; }
    public Guid? Asked { get; set; }
    public string? Issue { get; set; }
    public string? OutcomeWanted { get; set; }
    public string? HowToResolve { get; set; }

    /// <summary>Whether the record has to be completed here, because no version of it was proposed (S1.4).</summary>
    public bool ClosesRecord { get; set; }
    public string? ActionsTaken { get; set; }
    public string? AgreedActions { get; set; }
    public string? Timescales { get; set; }
    public string? Outcome { get; set; }
    public SafetyAnswerForm Safety { get; set; } = new();

    /// <summary>Begins with what is known: after a send-back, with what was asked for the first time.</summary>
    public static EscalateForm For(OpenDispute open)
    {
        var before = open.Dispute.SentBackStage?.Escalation;
        var closing = open.Dispute.CurrentStage.Closing;
        return new EscalateForm
        {
            FromStage = open.Dispute.StageKey,
            Asked = open.Dispute.CanBeAsked(open.Act) is [var first, ..] ? first.Id : null,
            Issue = before?.Issue,
            OutcomeWanted = before?.OutcomeWanted ?? open.Dispute.OutcomeWanted,
            HowToResolve = before?.HowToResolve,
            ClosesRecord = open.Dispute.CurrentStage.LatestVersion is null,
            ActionsTaken = closing?.ActionsTaken,
            AgreedActions = closing?.AgreedActions,
            Timescales = closing?.Timescales,
            Outcome = closing?.Outcome,
        };
    }

    public EscalationRequest ToRequest(OpenDispute open) => new(
        FromStage!, Asked, Issue!, OutcomeWanted!, HowToResolve!,
        ClosesRecord ? new ClosingRecord(ActionsTaken!, AgreedActions!, Timescales!, Outcome!, null) : null,
        Safety.ToAnswer(open.Act));
}

public sealed class EscalateFormValidator : AbstractValidator<EscalateForm>
{
    public EscalateFormValidator(IValidator<SafetyAnswerForm> safety)
    {
        RuleFor(f => f.FromStage).NotEmpty().WithMessage("Open the dispute again and escalate from there");
        RuleFor(f => f.Issue).Text("Say what the issue is");
        RuleFor(f => f.OutcomeWanted).Text("Say what outcome you want");
        RuleFor(f => f.HowToResolve).Text("Say how the differences can be addressed");
        When(f => f.ClosesRecord, () =>
        {
            RuleFor(f => f.ActionsTaken).Text("Say what was done to resolve it at this stage");
            RuleFor(f => f.AgreedActions).Text("Say what was agreed, or that nothing was");
            RuleFor(f => f.Timescales).Text("Give the timescales");
            RuleFor(f => f.Outcome).Text("Say how this stage ended");
        });
        RuleFor(f => f.Safety).SetValidator(safety);
    }
}
