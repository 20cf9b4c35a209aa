using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Escalations.ForwardedRequests;

/// <summary>No answer came in time, and the person who escalated asks someone else.</summary>
[Route("disputes/{reference}/sending-on")]
public sealed class ForwardedRequestsController(DisputeDesk desk, IValidator<SendOnForm> validator)
    : DisputeActController<SendOnForm>(desk, validator)
{
    protected override Verb Verb => Verb.SendOn;

    protected override SendOnForm Blank(OpenDispute open) => SendOnForm.For(open);

    protected override void Carry(SendOnForm form, OpenDispute open) => open.Dispute.SendOn(form.To, open.Act);

    protected override string Said(SendOnForm form, OpenDispute open) => form.To is { } to
        ? $"We have asked {open.Act.Directory.Person(to).Name}."
        : $"The dispute continues at {open.Stage.Name}.";
}
