using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Participants.HandOvers;

/// <summary>A colleague takes over someone's place in a dispute.</summary>
[Act(Verb.HandOver)]
public sealed class HandOversController(ActServices services, IValidator<HandOverForm> validator)
    : DisputeActController<HandOverForm>(services, validator)
{
    protected override HandOverForm Blank(OpenDispute open) => HandOverForm.For(open);

    protected override void Carry(HandOverForm form, OpenDispute open) => open.Dispute.HandOver(form.Seat, form.Person, form.Why!, open.Act);

    protected override string Said(HandOverForm form, OpenDispute open) =>
        $"{open.Act.Directory.Person(form.Person).Name} has taken over in {open.Dispute.Reference}. We have told them.";
}
