using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Records.OwnParts;

public sealed class OwnPartForm
{
    /// <summary>Whether it is the answer of the side that is challenged, which says what became of its decision.</summary>
    public bool IsAnswer { get; set; }
    public DecisionReview? Decision { get; set; }
    public string? ConcernOrAnswer { get; set; }
    public string? NewInformation { get; set; }
    public string? Position { get; set; }
    public string? WhatWouldChangeOurMind { get; set; }

    public static IReadOnlyList<Choice> Decisions { get; } =
    [
        new(nameof(DecisionReview.Kept), "We are keeping our decision", "We looked at it again and still think it is right"),
        new(nameof(DecisionReview.Revised), "We are changing our decision", "In full or in part"),
    ];

    /// <summary>Begins with what this party wrote at this stage, or else at the one before.</summary>
    public static OwnPartForm For(OpenDispute open)
    {
        var party = open.Dispute.Party(open.Dispute.PartyOf(open.Act.By)!.Value);
        var part = open.Dispute.Stages.OrderByDescending(s => s.Sequence).Select(s => s.PartOf(party.Id)).FirstOrDefault(p => p is not null);
        return new OwnPartForm
        {
            IsAnswer = party.Side == Side.Responding,
            Decision = part?.Decision,
            ConcernOrAnswer = part?.ConcernOrAnswer,
            NewInformation = part?.NewInformation,
            Position = part?.Position,
            WhatWouldChangeOurMind = part?.WhatWouldChangeOurMind,
        };
    }

    public OwnPart ToPart() => new(ConcernOrAnswer!, Position!, WhatWouldChangeOurMind!, IsAnswer ? Decision : null, IsAnswer ? NewInformation : null);
}

public sealed class OwnPartFormValidator : AbstractValidator<OwnPartForm>
{
    public OwnPartFormValidator()
    {
        When(f => f.IsAnswer, () =>
        {
            RuleFor(f => f.Decision).NotNull().WithMessage("Choose whether the decision is kept or changed");
            RuleFor(f => f.ConcernOrAnswer).Text("Enter why");
            RuleFor(f => f.NewInformation).AtMost();
        }).Otherwise(() => RuleFor(f => f.ConcernOrAnswer).Text("Enter what the concern is now"));
        RuleFor(f => f.Position).Text("Enter your position");
        RuleFor(f => f.WhatWouldChangeOurMind).Text("Enter what would change your mind");
    }
}
