using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Records;

public sealed class RecordForm
{
    public string? ActionsTaken { get; set; }
    public List<ActionRowForm> Actions { get; set; } = [];
    public string? Timescales { get; set; }
    public string? Outcome { get; set; }
    public VersionAim? Aim { get; set; }

    /// <summary>Begins with the latest version: what is proposed is mostly a change to it.</summary>
    public static RecordForm For(OpenDispute open)
    {
        var form = new RecordForm();
        if (open.Dispute.CurrentStage.LatestVersion is { } version)
        {
            form.ActionsTaken = version.ActionsTaken;
            form.Timescales = version.Timescales;
            form.Outcome = version.Outcome;
            form.Aim = version.Aim;
            form.Actions.AddRange(version.AgreedActions.Select(a =>
                new ActionRowForm { What = a.What, Owner = a.Owner, Agency = a.AgencyName, Due = DateInput.From(a.Due) }));
        }

        ActionRowForm.Pad(form.Actions, another: false);
        return form;
    }

    public static IReadOnlyList<Choice> Answers(OpenDispute open)
    {
        var resolves = new Choice(nameof(VersionAim.Resolves), "Yes, it resolves the disagreement", "Once every agency has signed it as agreed, the side that raised it can confirm that it is resolved");
        var remains = new Choice(nameof(VersionAim.Remains), "No, the disagreement remains", "In part or as a whole");
        var learning = new Choice(nameof(VersionAim.ClosesForLearning), "There is nothing left to decide for this child",
            $"Once every agency has signed it and the learning was referred to the {open.Policy.Bodies.LearningGroup.Name}, the dispute can be closed for learning");
        return open.Stage.MayReferLearning ? [resolves, remains, learning] : [resolves, remains];
    }

    public JointRecord ToRecord() => new(ActionsTaken!, ActionRowForm.ToActions(Actions), Timescales!, Outcome!, Aim!.Value);
}

public sealed class RecordFormValidator : AbstractValidator<RecordForm>
{
    public RecordFormValidator(IValidator<ActionRowForm> rows)
    {
        RuleFor(f => f.ActionsTaken).Text("Enter what was done to resolve it");
        RuleFor(f => f.Actions).AtMostRows("actions");
        RuleForEach(f => f.Actions).SetValidator(rows);
        RuleFor(f => f.Timescales).Text("Enter the timescales");
        RuleFor(f => f.Outcome).Text("Enter the outcome");
        RuleFor(f => f.Aim).NotNull().WithMessage("Choose whether this resolves the disagreement");
    }
}
