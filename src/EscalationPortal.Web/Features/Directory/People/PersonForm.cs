using EscalationPortal.Domain;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Directory.People;

public sealed class PersonForm
{
    public string? Name { get; set; }
    public string? Title { get; set; }
    public string? Team { get; set; }
    public List<string> Roles { get; set; } = [];
    public Guid? LineManager { get; set; }
    public List<Guid> Deputies { get; set; } = [];

    public static PersonForm Of(PersonEntry person, Staff staff) => new()
    {
        Name = person.Name,
        Title = person.Title,
        Team = person.Team,
        Roles = [.. person.Roles.Select(r => r.Role)],
        LineManager = person.LineManagerId,
        Deputies = [.. staff.DeputyIds[person.Id]],
    };
}

public sealed class PersonFormValidator : AbstractValidator<PersonForm>
{
    public PersonFormValidator()
    {
        RuleFor(f => f.Name).Text("Enter their name", Lengths.Name);
        RuleFor(f => f.Title).Text("Enter their job title, such as team manager", Lengths.Name);
        RuleFor(f => f.Team).AtMost(Lengths.Team);
    }
}
