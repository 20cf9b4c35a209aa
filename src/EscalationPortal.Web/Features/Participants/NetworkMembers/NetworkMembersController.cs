using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Participants.NetworkMembers;

/// <summary>Another professional who works with the child, and is not a party.</summary>
[Act(Verb.NameNetworkMember)]
public sealed class NetworkMembersController(ActServices services, IValidator<NetworkMemberForm> validator)
    : DisputeActController<NetworkMemberForm>(services, validator)
{
    protected override void Carry(NetworkMemberForm form, OpenDispute open) => open.Dispute.NameNetworkMember(form.ToPerson(), open.Act);

    protected override string Said(NetworkMemberForm form, OpenDispute open) => $"{form.Name}, {form.Agency}, is named as working with the child.";
}
