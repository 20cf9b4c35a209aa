using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Participants.NetworkMembers;

public sealed class NetworkMemberForm
{
    public string? Name { get; set; }
    public string? Role { get; set; }
    public string? Agency { get; set; }

    [NotAskedAbout]
    public string? Contact { get; set; }

    public NetworkPerson ToPerson() => new(Agency!, Name!, Role!, Contact);
}

public sealed class NetworkMemberFormValidator : AbstractValidator<NetworkMemberForm>
{
    public NetworkMemberFormValidator()
    {
        RuleFor(f => f.Name).Text("Enter the name of the professional", Lengths.Name);
        RuleFor(f => f.Role).Text("Enter what they do", Lengths.Name);
        RuleFor(f => f.Agency).Text("Enter the agency", Lengths.Name);
        RuleFor(f => f.Contact).AtMost(Lengths.Contact);
    }
}
