using EscalationPortal.Domain;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Directory.Agencies;

public sealed class AgencyForm
{
    public string? Name { get; set; }
    public bool? IsStatutory { get; set; }
    public string? LeadRole { get; set; }
    public Guid? Lead { get; set; }

    public static AgencyForm Of(AgencyEntry agency) =>
        new() { Name = agency.Name, IsStatutory = agency.IsStatutory, LeadRole = agency.LeadRole, Lead = agency.LeadId };

    /// <summary>An agency's own administrator is not asked for its name or standing; what is sent all the same counts for nothing.</summary>
    public void KeepWhatIsNotTheirs(AgencyEntry agency, Administrator admin)
    {
        if (admin.KeepsAll)
            return;
        Name = agency.Name;
        IsStatutory = agency.IsStatutory;
    }
}

public sealed class AgencyFormValidator : AbstractValidator<AgencyForm>
{
    public AgencyFormValidator()
    {
        RuleFor(f => f.Name).Text("Enter the name of the agency", Lengths.Name);
        RuleFor(f => f.IsStatutory).NotNull().WithMessage("Choose whether it is a statutory safeguarding partner");
        RuleFor(f => f.LeadRole).Text("Enter the role that leads safeguarding there", Lengths.Name);
    }
}
