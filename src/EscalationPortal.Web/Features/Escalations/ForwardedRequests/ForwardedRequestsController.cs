using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Escalations.ForwardedRequests;

/// <summary>No answer came in time, and the person who escalated asks someone else.</summary>
[Act(Verb.SendOn)]
public sealed class ForwardedRequestsController(ActServices services, IValidator<SendOnForm> validator)
    : DisputeActController<SendOnForm>(services, validator)
{
    protected override SendOnForm Blank(OpenDispute open) => SendOnForm.For(open);

    protected override void Carry(SendOnForm form, OpenDispute open) => open.Dispute.SendOn(form.To, open.Act);

    protected override string Said(SendOnForm form, OpenDispute open) => form.To is { } to
        ? $"We have asked {open.Act.Directory.Person(to).Name}."
        : $"The dispute continues at {open.Stage.Name}.";
}
