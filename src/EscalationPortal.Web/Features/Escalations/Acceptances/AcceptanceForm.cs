using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Escalations.Acceptances;

/// <summary>What a person who is asked can answer; the fields of the other answers are left alone.</summary>
public sealed class AcceptanceForm
{
    public Verb? Answer { get; set; }
    public List<CounterpartForm> Counterparts { get; set; } = [];
    public SafetyAnswerForm Safety { get; set; } = new();
    public string? Advice { get; set; }
    public Guid? PassTo { get; set; }
    public string? WhyPassedOn { get; set; }

    public static AcceptanceForm For(OpenDispute open)
    {
        var form = new AcceptanceForm { Answer = Choices(open) is [var only] ? Enum.Parse<Verb>(only.Value) : null };
        form.Fit(open);
        return form;
    }

    /// <summary>A row for every other agency if the stage is to be accepted, and for no one else, whatever was posted.</summary>
    public void Fit(OpenDispute open) => Counterparts = open.Offers(Verb.Accept)
        ? [.. OtherParties(open).Select(p => Counterparts.Find(c => c.Party == p.Id) ?? CounterpartForm.For(p, open))] : [];

    public static IReadOnlyList<Choice> Choices(OpenDispute open)
    {
        var before = open.Policy.StageBefore(open.Stage.Key)?.Name;
        Choice[] all =
        [
            new(nameof(Verb.Accept), $"Accept {open.Stage.Name}", "You take it on and talk to the person at your level in each other agency"),
            new(nameof(Verb.TakeUp), $"Take up {open.Stage.Name}", "You speak for your agency at this stage"),
            new(nameof(Verb.SendBack), "Send it back with advice", $"{before} continues. The person who escalated can still ask for {open.Stage.Name}"),
            new(nameof(Verb.PassOn), "Pass it on", "A colleague answers instead of you, in the time left"),
        ];
        return [.. all.Where(c => open.Offers(Enum.Parse<Verb>(c.Value)) && (c.Value != nameof(Verb.PassOn) || Colleagues(open).Count > 0))];
    }

    public static IReadOnlyList<Party> OtherParties(OpenDispute open) =>
        [.. open.Dispute.Parties.Where(p => p.Id != open.Dispute.RequestTo(open.Act)!.PartyId)];

    public static IReadOnlyList<Choice> Colleagues(OpenDispute open) => Choice.Of(open.Dispute.CanPassOnTo(open.Act));
}

public sealed class CounterpartForm
{
    public Guid Party { get; set; }
    public Guid? Person { get; set; }

    /// <summary>Begins with the manager of the person who held it in that agency so far.</summary>
    public static CounterpartForm For(Party party, OpenDispute open)
    {
        var people = Dispute.CanBeCounterpart(party, open.Stage, open.Act.Directory);
        var before = open.Policy.StageBefore(open.Stage.Key) is { } stage ? open.Dispute.Holder(party.Id, stage.HeldBy) : null;
        var manager = before is null ? null : open.Act.Directory.Find(before.PersonId)?.LineManager;
        return new CounterpartForm { Party = party.Id, Person = people.FirstOrDefault(p => p.Id == manager)?.Id ?? (people is [var only] ? only.Id : null) };
    }
}

public sealed class AcceptanceFormValidator : AbstractValidator<AcceptanceForm>
{
    public AcceptanceFormValidator(IValidator<SafetyAnswerForm> safety)
    {
        RuleFor(f => f.Answer).NotNull().WithMessage("Choose what you would like to do");
        When(f => f.Answer == Verb.Accept, () =>
        {
            RuleForEach(f => f.Counterparts).ChildRules(c => c.RuleFor(f => f.Person).NotNull().WithMessage("Choose your counterpart"));
            RuleFor(f => f.Safety).SetValidator(safety);
        });
        When(f => f.Answer == Verb.SendBack, () => RuleFor(f => f.Advice).Text("Enter your advice for sending it back"));
        When(f => f.Answer == Verb.PassOn, () =>
        {
            RuleFor(f => f.PassTo).NotNull().WithMessage("Choose who you will pass it to");
            RuleFor(f => f.WhyPassedOn).Text("Enter why you are passing it on", Lengths.Reason);
        });
    }
}
