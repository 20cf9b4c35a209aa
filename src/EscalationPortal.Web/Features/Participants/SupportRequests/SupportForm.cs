using EscalationPortal.Domain;
using EscalationPortal.Domain.People;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Participants.SupportRequests;

public sealed class SupportForm
{
    public Guid? Person { get; set; }
    public string? Words { get; set; }

    /// <summary>Colleagues who hold a role of the process and can be told here; administrators have no part in it.</summary>
    public static IReadOnlyList<Choice> Colleagues(OpenDispute open)
    {
        var party = open.Dispute.Party(open.Dispute.PartyOf(open.Act.By)!.Value);
        return [.. open.Act.Directory.People.Where(p => p.Agency == party.Agency && p.Id != open.Act.By.Id && CanSupport(p, open))
            .Select(p => new Choice(p.Id.ToString(), $"{p.Name}, {p.Title}"))];
    }

    private static bool CanSupport(Person person, OpenDispute open) => person.HasAccount
        && (open.Policy.Stages.Any(s => person.Has(s.HeldBy)) || open.Act.Directory.LeadOf(person.Agency)?.Id == person.Id);
}

public sealed class SupportFormValidator : AbstractValidator<SupportForm>
{
    public SupportFormValidator()
    {
        RuleFor(f => f.Person).NotNull().WithMessage("Choose who you would like to ask");
        RuleFor(f => f.Words).Text("Enter what would help you", Lengths.Note);
    }
}
