using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Participants.SupportRequests;

/// <summary>Someone asks a colleague of their own agency for support.</summary>
[Act(Verb.AskForSupport)]
public sealed class SupportRequestsController(ActServices services, IValidator<SupportForm> validator)
    : DisputeActController<SupportForm>(services, validator)
{
    protected override void Carry(SupportForm form, OpenDispute open) => open.Dispute.AskForSupport(form.Person!.Value, form.Words!, open.Act);

    protected override string Said(SupportForm form, OpenDispute open) =>
        $"We have told {open.Act.Directory.Person(form.Person!.Value).Name} that you would like support. Talk to them: they cannot open this dispute.";
}
