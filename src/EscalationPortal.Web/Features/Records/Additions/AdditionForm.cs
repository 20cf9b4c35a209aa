using EscalationPortal.Domain;
using System.Globalization;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Records.Additions;

public sealed class AdditionForm
{
    /// <summary>Sequence of the stage that is added to.</summary>
    public int? Stage { get; set; }
    public string? Text { get; set; }
    public string? Why { get; set; }

    public static AdditionForm For(OpenDispute open, string? asked)
    {
        var stages = Stages(open);
        return new AdditionForm
        {
            Stage = (stages.FirstOrDefault(s => s.Value == asked) ?? stages[^1]) is { } chosen ? int.Parse(chosen.Value, CultureInfo.InvariantCulture) : null,
        };
    }

    public static IReadOnlyList<Choice> Stages(OpenDispute open) =>
    [
        .. open.Dispute.LockedRecords.Select(s => new Choice(
            s.Sequence.ToString(CultureInfo.InvariantCulture), open.NameOf(s),
            s.EndedAt is { } ended ? $"{DisputeWords.State(s)}, {LondonWords.Date(ended)}" : DisputeWords.State(s))),
    ];
}

public sealed class AdditionFormValidator : AbstractValidator<AdditionForm>
{
    public AdditionFormValidator()
    {
        RuleFor(f => f.Stage).NotNull().WithMessage("Choose the record you would like to add to");
        RuleFor(f => f.Text).Text("Enter what you would like to add or correct");
        RuleFor(f => f.Why).Text("Enter why you are adding it now", Lengths.Reason);
    }
}
