using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Participants.NamedAgencies;

public sealed class NameAgencyForm
{
    public Guid? Person { get; set; }

    /// <summary>The people who can be named, under their agencies.</summary>
    public static IReadOnlyList<Choice> People(OpenDispute open) =>
    [
        .. open.Dispute.CanBeNamed(open.Act).OrderBy(p => p.AgencyName, StringComparer.Ordinal).ThenBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => new Choice(p.Id.ToString(), $"{p.Name}, {p.Title}", Group: p.AgencyName)),
    ];
}

public sealed class NameAgencyFormValidator : AbstractValidator<NameAgencyForm>
{
    public NameAgencyFormValidator() => RuleFor(f => f.Person).NotNull().WithMessage("Choose the agency and the person");
}
