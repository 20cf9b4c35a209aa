using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;

namespace EscalationPortal.Web.Forms;

/// <summary>One item of the minutes as it is typed; a row left empty is none.</summary>
public sealed class MinuteRowForm : IRowForm
{
    private const int Fewest = 2;

    public string? Heading { get; set; }
    public string? Text { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Heading) && string.IsNullOrWhiteSpace(Text);

    public static IReadOnlyList<MinutesText> ToItems(IEnumerable<MinuteRowForm> rows) =>
        [.. rows.Where(r => !r.IsEmpty).Select(r => new MinutesText(r.Heading!, r.Text!))];

    /// <summary>At least two rows, and an empty one where another is asked for.</summary>
    public static void Pad(List<MinuteRowForm> rows, bool another)
    {
        while (rows.Count < Fewest || (another && !rows[^1].IsEmpty && rows.Count < Dispute.MostRows))
            rows.Add(new MinuteRowForm());
    }
}

public sealed class MinuteRowFormValidator : AbstractValidator<MinuteRowForm>
{
    public MinuteRowFormValidator() => When(r => !r.IsEmpty, () =>
    {
        RuleFor(r => r.Heading).Text("Enter the agenda item", Lengths.MinutesHeading);
        RuleFor(r => r.Text).Text("Enter what was said");
    });
}
