using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;

namespace EscalationPortal.Web.Forms;

/// <summary>One agreed action as it is typed; a row left empty is no action.</summary>
public sealed class ActionRowForm : IRowForm
{
    public string? What { get; set; }
    public string? Owner { get; set; }
    public string? Agency { get; set; }
    public DateInput Due { get; set; } = new();

    public bool IsEmpty => string.IsNullOrWhiteSpace(What) && string.IsNullOrWhiteSpace(Owner) && Due.IsEmpty;

    public static List<ActionToAgree> ToActions(IEnumerable<ActionRowForm> rows) =>
        [.. rows.Where(r => !r.IsEmpty).Select((r, i) => new ActionToAgree(i + 1, r.What!, r.Owner!, r.Agency!, r.Due.ToDate()!.Value))];

    /// <summary>At least three rows, and one more if it was asked for and there can be one.</summary>
    public static void Pad(List<ActionRowForm> rows, bool another)
    {
        if (another && rows.Count < Dispute.MostRows)
            rows.Add(new ActionRowForm());
        while (rows.Count < 3)
            rows.Add(new ActionRowForm());
    }

    /// <summary>The agencies in the dispute, and those whose people sit on its panel.</summary>
    public static IReadOnlyList<Choice> Agencies(OpenDispute open) =>
    [
        .. open.Dispute.Parties.Select(p => p.AgencyName).Concat(open.Dispute.CurrentPanel?.Members.Select(m => m.AgencyName) ?? [])
            .Distinct().Select(name => new Choice(name, name)),
    ];
}

public sealed class ActionRowFormValidator : AbstractValidator<ActionRowForm>
{
    public ActionRowFormValidator() => When(r => !r.IsEmpty, () =>
    {
        RuleFor(r => r.What).Text("Enter what will be done", Lengths.Action);
        RuleFor(r => r.Owner).Text("Enter who will do it", Lengths.Name);
        RuleFor(r => r.Agency).NotEmpty().WithMessage("Choose their agency");
        RuleFor(r => r.Due).ComingDate("the day it is due");
    });
}
