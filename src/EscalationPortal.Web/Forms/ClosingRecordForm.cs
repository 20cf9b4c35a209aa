using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;

namespace EscalationPortal.Web.Forms;

/// <summary>The fields of the record, asked by every act that ends a stage of which no version was proposed.</summary>
public sealed class ClosingRecordForm
{
    /// <summary>Whether they are asked at all.</summary>
    public bool Asked { get; set; }
    public string? ActionsTaken { get; set; }
    public string? AgreedActions { get; set; }
    public string? Timescales { get; set; }
    public string? Outcome { get; set; }

    /// <summary>Begins with what was written when the stage ended before, where it was sent back to.</summary>
    public static ClosingRecordForm For(OpenDispute open)
    {
        var record = open.Dispute.CurrentStage;
        return new ClosingRecordForm
        {
            Asked = record is { State: StageState.Open, LatestVersion: null },
            ActionsTaken = record.Closing?.ActionsTaken,
            AgreedActions = record.Closing?.AgreedActions,
            Timescales = record.Closing?.Timescales,
            Outcome = record.Closing?.Outcome,
        };
    }

    public ClosingRecord? ToRecord() => Asked ? new ClosingRecord(ActionsTaken!, AgreedActions!, Timescales!, Outcome!) : null;
}

public sealed class ClosingRecordFormValidator : AbstractValidator<ClosingRecordForm>
{
    public ClosingRecordFormValidator() => When(f => f.Asked, () =>
    {
        RuleFor(f => f.ActionsTaken).Text("Enter what was done to resolve it at this stage");
        RuleFor(f => f.AgreedActions).Text("Enter what was agreed, or that nothing was");
        RuleFor(f => f.Timescales).Text("Enter the timescales");
        RuleFor(f => f.Outcome).Text("Enter how this stage ended");
    });
}
