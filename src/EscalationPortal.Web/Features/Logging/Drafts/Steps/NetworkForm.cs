using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>Who else is involved with the child. It may stay empty.</summary>
public sealed class NetworkForm : StepForm
{
    public List<NetworkRowForm> Rows { get; set; } = [];

    public override void Grow(OpenDraft open, bool another)
    {
        while (Rows.Count == 0 || (another && !Rows[^1].IsEmpty && Rows.Count < Dispute.MostRows))
            Rows.Add(new NetworkRowForm());
    }

    public IReadOnlyList<NetworkPerson> ToPeople() =>
        [.. Rows.Where(r => !r.IsEmpty).Select(r => new NetworkPerson(r.Agency!, r.Name!, r.Role!, r.Contact))];
}

/// <summary>A row left empty is no one.</summary>
public sealed class NetworkRowForm : IRowForm
{
    public string? Agency { get; set; }
    public string? Name { get; set; }
    public string? Role { get; set; }

    [NotAskedAbout]
    public string? Contact { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Agency + Name + Role + Contact);
}

public sealed class NetworkFormValidator : AbstractValidator<NetworkForm>
{
    public NetworkFormValidator()
    {
        RuleFor(f => f.Rows).AtMostRows("people");
        RuleForEach(f => f.Rows).ChildRules(row => row.When(r => !r.IsEmpty, () =>
        {
            row.RuleFor(r => r.Agency).Text("Enter their agency", Lengths.Name);
            row.RuleFor(r => r.Name).Text("Enter their name", Lengths.Name);
            row.RuleFor(r => r.Role).Text("Enter their role", Lengths.Name);
            row.RuleFor(r => r.Contact).AtMost(Lengths.Contact);
        }));
    }
}
