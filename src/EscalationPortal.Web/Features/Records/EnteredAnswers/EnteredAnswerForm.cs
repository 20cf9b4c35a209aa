using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Records.EnteredAnswers;

public sealed class EnteredAnswerForm
{
    public Guid? Party { get; set; }

    /// <summary>Whether one of those whose answer can be entered made the decision that is challenged.</summary>
    public bool AsksDecision { get; set; }
    public DecisionReview? Decision { get; set; }
    public string? Answer { get; set; }
    public string? NewInformation { get; set; }
    public string? Position { get; set; }
    public string? WhatWouldChange { get; set; }
    public string? From { get; set; }
    public DateInput On { get; set; } = new();

    public static IReadOnlyList<Choice> Decisions { get; } =
        [new(nameof(DecisionReview.Kept), "They are keeping the decision"), new(nameof(DecisionReview.Revised), "They are changing the decision", "In full or in part")];

    public static IReadOnlyList<Choice> Sources { get; } =
        [new("an email", "An email"), new("a letter", "A letter"), new("a telephone call", "A telephone call"), new("a meeting", "A meeting")];

    public static EnteredAnswerForm For(OpenDispute open)
    {
        var parties = open.Dispute.WithoutAccount(open.Act);
        return new EnteredAnswerForm { Party = parties is [var only] ? only.Id : null, AsksDecision = parties.Any(p => p.Side == Side.Responding) };
    }

    /// <summary>Each of them with the person who answers for the agency.</summary>
    public static IReadOnlyList<Choice> Parties(OpenDispute open) =>
    [
        .. open.Dispute.WithoutAccount(open.Act).Select(p => new Choice(p.Id.ToString(), open.Dispute.Holder(p.Id, open.Stage.HeldBy)!.Name, p.AgencyName)),
    ];

    public OwnPart ToPart(OpenDispute open)
    {
        var answers = open.Dispute.Parties.Any(p => p.Id == Party && p.Side == Side.Responding);
        return new OwnPart(Answer!, Position ?? "", WhatWouldChange ?? "", answers ? Decision : null, answers ? NewInformation : null);
    }

    public AnswerSource ToSource() => new(From!, On.ToDate()!.Value);
}

public sealed class EnteredAnswerFormValidator : AbstractValidator<EnteredAnswerForm>
{
    public EnteredAnswerFormValidator()
    {
        RuleFor(f => f.Party).NotNull().WithMessage("Choose whose answer this is");
        RuleFor(f => f.From).Must(from => EnteredAnswerForm.Sources.Any(s => s.Value == from)).WithMessage("Choose where you are copying it from");
        RuleFor(f => f.On).Date("the day of the answer");
        RuleFor(f => f.Decision).NotNull().When(f => f.AsksDecision).WithMessage("Choose whether the decision is kept or changed");
        RuleFor(f => f.Answer).Text("Enter the answer as they gave it");
        RuleFor(f => f.NewInformation).AtMost();
        RuleFor(f => f.Position).AtMost();
        RuleFor(f => f.WhatWouldChange).AtMost();
    }
}
