using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Directory.Absences;

public sealed class AbsenceForm
{
    public DateInput From { get; set; } = new();
    public DateInput Until { get; set; } = new();

    /// <summary>Of a form that was found right.</summary>
    public string InWords => $"{LondonWords.Date(From.ToDate()!.Value)} to {LondonWords.Date(Until.ToDate()!.Value)}";
}

public sealed class AbsenceFormValidator : AbstractValidator<AbsenceForm>
{
    public AbsenceFormValidator()
    {
        RuleFor(f => f.From).Date("the first day away");
        RuleFor(f => f.Until).ComingDate("the last day away");
        RuleFor(f => f.Until).Must((form, until) => until.ToDate() >= form.From.ToDate()).WithMessage("The last day must be the same as or after the first day")
            .When(f => f.From.ToDate() is not null && f.Until.ToDate() is not null);
    }
}

/// <param name="Address">Where the form is sent.</param>
public sealed record AbsencePage(
    PersonEntry Person, AbsenceForm Form, string Address, IReadOnlyList<StaffMember> Deputies, IReadOnlyList<Absence> Absences);
