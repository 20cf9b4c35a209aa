using EscalationPortal.Domain;
using System.Globalization;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Records.Filings;

public sealed class FilingForm
{
    /// <summary>Sequence of the stage whose record was filed.</summary>
    public int? Stage { get; set; }
    public bool Filed { get; set; }
    public string? System { get; set; }

    /// <summary>What the agency calls its system; said instead of the kind of system.</summary>
    public string? OwnName { get; set; }
    public string? Where { get; set; }
    public DateInput On { get; set; } = new();

    public static FilingForm For(OpenDispute open, string? asked)
    {
        var stages = Stages(open);
        var chosen = stages.FirstOrDefault(s => s.Value == asked) ?? stages[^1];
        return new FilingForm
        {
            Stage = int.Parse(chosen.Value, CultureInfo.InvariantCulture),
            // The case reference that was given when it was raised is of the raising side's system.
            System = open.Dispute.PartyOf(open.Act.By) == open.Dispute.RaisingParty.Id ? open.Dispute.Case.System : null,
            On = DateInput.From(open.Act.Today),
        };
    }

    /// <summary>Every stage that left something to file.</summary>
    public static IReadOnlyList<Choice> Stages(OpenDispute open) =>
    [
        .. open.Dispute.Stages.Where(s => s.WasHeld).Select(s => new Choice(
            s.Sequence.ToString(CultureInfo.InvariantCulture), $"The record of {open.NameOf(s)}", DisputeWords.State(s))),
    ];

    public static IReadOnlyList<Choice> Systems(OpenDispute open) => [.. open.Policy.CaseSystems.Select(s => new Choice(s.Key, s.Name))];

    public static IReadOnlyList<Choice> Tick { get; } = [new("true", "It is filed in our case system")];

    public string SystemName(OpenDispute open) => !string.IsNullOrWhiteSpace(OwnName) ? OwnName
        : open.Policy.CaseSystems.SingleOrDefault(s => s.Key == System)?.Name ?? "";

    public FilingDone ToFiling(OpenDispute open) =>
        new(Stage!.Value, SystemName(open), string.IsNullOrWhiteSpace(Where) ? null : Where, On.ToDate()!.Value);
}

public sealed class FilingFormValidator : AbstractValidator<FilingForm>
{
    public FilingFormValidator()
    {
        RuleFor(f => f.Stage).NotNull().WithMessage("Choose the record that was filed");
        RuleFor(f => f.Filed).Equal(true).WithMessage("Tick this when it is filed");
        RuleFor(f => f.System).NotEmpty().When(f => string.IsNullOrWhiteSpace(f.OwnName)).WithMessage("Choose the kind of system, or enter its name");
        RuleFor(f => f.OwnName).AtMost(Lengths.Name);
        RuleFor(f => f.Where).AtMost(Lengths.Name);
        RuleFor(f => f.On).Date("the day it was filed");
    }
}
