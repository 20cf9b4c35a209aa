using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>One person in each of the other agencies.</summary>
public sealed class OtherPersonForm : StepForm
{
    public List<OtherPersonRow> Rows { get; set; } = [];

    public IReadOnlyList<Guid> People => [.. Rows.Select(r => r.Person).OfType<Guid>()];

    /// <summary>A row for each agency that is chosen now; what was chosen for one of them stays.</summary>
    public override void Grow(OpenDraft open, bool another) =>
        Rows = [.. open.ChosenAgencies.Select(a => Rows.Find(r => r.Agency == a.Value) ?? new OtherPersonRow { Agency = a.Value })];
}

public sealed class OtherPersonRow
{
    public string? Agency { get; set; }
    public Guid? Person { get; set; }
}

public sealed class OtherPersonFormValidator : AbstractValidator<OtherPersonForm>
{
    public OtherPersonFormValidator()
    {
        RuleFor(f => f.Rows)
            .Must((_, rows, context) => rows.Count > 0 && rows.Select(r => r.Agency).SequenceEqual(context.Draft().ChosenAgencies.Select(a => a.Value)))
            .WithMessage("Choose a person in each agency");
        RuleForEach(f => f.Rows).ChildRules(row => row.RuleFor(r => r.Person)
            .Must((r, person, context) => context.Draft().CounterpartsIn(r.Agency).Any(p => p.Id == person)).WithMessage("Choose the person"));
    }
}
