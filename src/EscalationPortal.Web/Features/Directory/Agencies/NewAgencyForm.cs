using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Directory.Agencies;

/// <summary>An agency with its leads, on one page.</summary>
public sealed class NewAgencyForm
{
    public string? Name { get; set; }
    public bool? IsStatutory { get; set; }
    public string? LeadRole { get; set; }
    public string? LeadName { get; set; }
    public string? LeadTitle { get; set; }

    /// <summary>One for each tier of the policy, from the first.</summary>
    public List<string?> Names { get; set; } = [];

    public void Grow(int tiers)
    {
        while (Names.Count < tiers)
            Names.Add(null);
    }
}

public sealed class NewAgencyFormValidator : AbstractValidator<NewAgencyForm>
{
    public NewAgencyFormValidator()
    {
        RuleFor(f => f.Name).Text("Enter the name of the agency", Lengths.Name);
        RuleFor(f => f.IsStatutory).NotNull().WithMessage("Choose whether it is a statutory safeguarding partner");
        RuleFor(f => f.LeadRole).Text("Enter the role that leads safeguarding there", Lengths.Name);
        RuleFor(f => f.LeadName).AtMost(Lengths.Name);
        RuleFor(f => f.LeadTitle).AtMost(Lengths.Name);
        RuleForEach(f => f.Names).AtMost(Lengths.Name);
    }
}
