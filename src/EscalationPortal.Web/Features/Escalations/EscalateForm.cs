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

    public ClosingRecordForm Closing { get; set; } = new();
    public SafetyAnswerForm Safety { get; set; } = new();

    /// <summary>Begins with what is known: after a send-back within one's own side, with what was asked for the first time.</summary>
    public static EscalateForm For(OpenDispute open)
    {
        var before = open.Dispute.SentBackStage?.Escalation is { } escalation && open.View.IsOwn(escalation.PartyId) ? escalation : null;
        return new EscalateForm
        {
            FromStage = open.Dispute.StageKey,
            Asked = open.Dispute.CanBeAsked(open.Act) is [var first, ..] ? first.Id : null,
            Issue = before?.Issue,
            OutcomeWanted = before?.OutcomeWanted ?? open.Dispute.OutcomeWanted,
            HowToResolve = before?.HowToResolve,
            Closing = ClosingRecordForm.For(open),
        };
    }

    public EscalationRequest ToRequest(OpenDispute open) => new(
        FromStage!, Asked, Issue!, OutcomeWanted!, HowToResolve!,
        Closing.ToRecord(), Safety.ToAnswer(open.Act));
}

public sealed class EscalateFormValidator : AbstractValidator<EscalateForm>
{
    public EscalateFormValidator(IValidator<ClosingRecordForm> closing, IValidator<SafetyAnswerForm> safety)
    {
        RuleFor(f => f.FromStage).NotEmpty().WithMessage("Open the dispute again and escalate from there");
        RuleFor(f => f.Issue).Text("Enter what the issue is");
        RuleFor(f => f.OutcomeWanted).Text("Enter what outcome you want");
        RuleFor(f => f.HowToResolve).Text("Enter how the differences can be resolved");
        RuleFor(f => f.Closing).SetValidator(closing);
        RuleFor(f => f.Safety).SetValidator(safety);
    }
}
