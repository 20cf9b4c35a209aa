using EscalationPortal.Web.Acting;
using FluentValidation;

namespace EscalationPortal.Web.Features.SendingsOn;

public sealed class SendOnForm
{
    public Guid? To { get; set; }

    public static SendOnForm For(OpenDispute open) => new() { To = open.Dispute.CanSendOnTo(open.Act) is [var first, ..] ? first.Id : null };
}

public sealed class SendOnFormValidator : AbstractValidator<SendOnForm>
{
    public SendOnFormValidator() => RuleFor(f => f.To).NotNull().WithMessage("Choose whom you send it on to");
}
