using EscalationPortal.Web.Acting;
using FluentValidation;

namespace EscalationPortal.Web.Features.Escalations.ForwardedRequests;

public sealed class SendOnForm
{
    /// <summary>Whether anybody is left who could be asked; where no one is, the stage is passed over.</summary>
    public bool SomebodyLeft { get; set; } = true;
    public Guid? To { get; set; }

    public static SendOnForm For(OpenDispute open) => open.Dispute.CanSendOnTo(open.Act) is [var first, ..]
        ? new() { To = first.Id } : new() { SomebodyLeft = false };
}

public sealed class SendOnFormValidator : AbstractValidator<SendOnForm>
{
    public SendOnFormValidator() => RuleFor(f => f.To).NotNull().When(f => f.SomebodyLeft).WithMessage("Choose who should take this on instead");
}
