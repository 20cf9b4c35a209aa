using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Participants.WrongAgencies;

public sealed class WrongAgencyForm
{
    public string? Why { get; set; }
}

public sealed class WrongAgencyFormValidator : AbstractValidator<WrongAgencyForm>
{
    public WrongAgencyFormValidator() => RuleFor(f => f.Why).Text("Enter why it is not for your agency", Lengths.Reason);
}
