using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Escalations.Skips;

public sealed class SkipForm
{
    /// <summary>The stage that the page was shown for.</summary>
    public string? FromStage { get; set; }

    /// <summary>Key of the stage to go to and, if someone has to accept it, a colon and the id of the person who is asked.</summary>
    public string? To { get; set; }
    public string? Ground { get; set; }
    public string? Why { get; set; }
    public string? Issue { get; set; }
    public string? OutcomeWanted { get; set; }
    public string? HowToResolve { get; set; }
    public ClosingRecordForm Closing { get; set; } = new();
    public SafetyAnswerForm Safety { get; set; } = new();

    public static SkipForm For(OpenDispute open) => new()
    {
        FromStage = open.Dispute.StageKey,
        OutcomeWanted = open.Dispute.OutcomeWanted,
        Closing = ClosingRecordForm.For(open),
    };

    /// <summary>Each stage with each person who can be asked for it, so that one choice says both.</summary>
    public static IReadOnlyList<Choice> Targets(OpenDispute open) =>
    [
        .. open.Dispute.CanSkipTo(open.Act).SelectMany(stage => stage.Acceptance is null
            ? [new Choice(stage.Key, $"{stage.Name}: {open.Policy.Bodies.Convenor.Name}", $"It convenes the {open.Policy.Bodies.Panel.Name}")]
            : open.Dispute.CanBeAskedAt(stage, open.Act).Select(p => new Choice($"{stage.Key}:{p.Id}", $"{stage.Name}: {p.Name}", $"{p.Title}, {p.AgencyName}"))),
    ];

    public static IReadOnlyList<Choice> Grounds(OpenDispute open) =>
        [.. open.Policy.Skipping.Grounds.Select(g => new Choice(g.Key, g.Name, $"Clause {g.Clause}"))];

    public SkipRequest ToRequest(OpenDispute open)
    {
        var to = To!.Split(':', 2);
        var asked = to.Length == 2 && Guid.TryParse(to[1], out var person) ? person : (Guid?)null;
        return new SkipRequest(
            new EscalationRequest(FromStage!, asked, Issue!, OutcomeWanted!, HowToResolve!, Closing.ToRecord(), Safety.ToAnswer(open.Act)), to[0], Ground!, Why!);
    }
}

public sealed class SkipFormValidator : AbstractValidator<SkipForm>
{
    public SkipFormValidator(IValidator<ClosingRecordForm> closing, IValidator<SafetyAnswerForm> safety)
    {
        RuleFor(f => f.FromStage).NotEmpty().WithMessage("Open the dispute again and continue from there");
        RuleFor(f => f.To).NotEmpty().WithMessage("Choose the stage it should go to");
        RuleFor(f => f.Ground).NotEmpty().WithMessage("Choose what allows you to skip it");
        RuleFor(f => f.Why).Text("Enter why you are skipping it", Lengths.Reason);
        RuleFor(f => f.Issue).Text("Enter what the issue is");
        RuleFor(f => f.OutcomeWanted).Text("Enter what outcome you want");
        RuleFor(f => f.HowToResolve).Text("Enter how the differences can be resolved");
        RuleFor(f => f.Closing).SetValidator(closing);
        RuleFor(f => f.Safety).SetValidator(safety);
    }
}
