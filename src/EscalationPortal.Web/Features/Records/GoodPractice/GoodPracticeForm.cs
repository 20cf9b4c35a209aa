using EscalationPortal.Domain;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Records.GoodPractice;

public sealed class GoodPracticeForm
{
    public Guid? Party { get; set; }
    public string? Who { get; set; }
    public string? What { get; set; }

    public static GoodPracticeForm For(OpenDispute open) => new() { Party = Others(open) is [var only] ? Guid.Parse(only.Value) : null };

    /// <summary>The other agencies of the dispute.</summary>
    public static IReadOnlyList<Choice> Others(OpenDispute open)
    {
        var own = open.Dispute.PartyOf(open.Act.By);
        return [.. open.Dispute.Parties.Where(p => p.Id != own).Select(p => new Choice(p.Id.ToString(), p.AgencyName))];
    }
}

public sealed class GoodPracticeFormValidator : AbstractValidator<GoodPracticeForm>
{
    public GoodPracticeFormValidator()
    {
        RuleFor(f => f.Party).NotNull().WithMessage("Choose the agency that did it");
        RuleFor(f => f.Who).AtMost(Lengths.Name);
        RuleFor(f => f.What).Text("Enter what was done well", Lengths.Note);
    }
}
