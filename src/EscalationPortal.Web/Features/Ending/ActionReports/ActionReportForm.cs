using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Ending.ActionReports;

public sealed class ActionReportForm
{
    public Guid? Action { get; set; }
    public ActionState? State { get; set; }
    public string? Note { get; set; }

    public static ActionReportForm For(OpenDispute open, string? asked)
    {
        var actions = Actions(open);
        var chosen = actions.FirstOrDefault(a => string.Equals(a.Value, asked, StringComparison.OrdinalIgnoreCase)) ?? (actions is [var only] ? only : null);
        return new ActionReportForm { Action = chosen is null ? null : Guid.Parse(chosen.Value) };
    }

    /// <summary>Those that no one has reported on.</summary>
    public static IReadOnlyList<Choice> Actions(OpenDispute open) =>
    [
        .. open.Dispute.BindingActions.Where(a => a.State == ActionState.Open).OrderBy(a => a.Due)
            .Select(a => new Choice(a.Id.ToString(), a.What, $"{a.Owner}, {a.AgencyName}, due {LondonWords.Date(a.Due)}")),
    ];

    public static IReadOnlyList<Choice> States { get; } = [new(nameof(ActionState.Done), "It was done"), new(nameof(ActionState.NotDone), "It was not done")];
}

public sealed class ActionReportFormValidator : AbstractValidator<ActionReportForm>
{
    public ActionReportFormValidator()
    {
        RuleFor(f => f.Action).NotNull().WithMessage("Choose the action you are reporting on");
        RuleFor(f => f.State).NotNull().WithMessage("Choose whether it was done");
        When(f => f.State == ActionState.NotDone, () => RuleFor(f => f.Note).Text("Enter why it was not done, and what it means for the child"));
        RuleFor(f => f.Note).AtMost();
    }
}
