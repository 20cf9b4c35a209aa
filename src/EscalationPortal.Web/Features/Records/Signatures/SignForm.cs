using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Records.Signatures;

public sealed class SignForm
{
    /// <summary>Hash of the text that the page showed: what is signed is this and nothing newer.</summary>
    [NotTyped]
    public string? ContentHash { get; set; }
    public Verdict? Verdict { get; set; }
    public string? Words { get; set; }

    public static IReadOnlyList<Choice> Verdicts { get; } =
    [
        new(nameof(Domain.Disputes.Verdict.Agreed), "Agreed", "Your agency accepts this text as it is"),
        new(nameof(Domain.Disputes.Verdict.AgreedInPart), "Agreed in part", "Say below what you do not agree with"),
        new(nameof(Domain.Disputes.Verdict.NotAgreed), "Not agreed", "Say why below, in your own words"),
    ];
}

public sealed class SignFormValidator : AbstractValidator<SignForm>
{
    public SignFormValidator()
    {
        RuleFor(f => f.ContentHash).NotEmpty().WithMessage("Open the record again and sign it from there");
        RuleFor(f => f.Verdict).NotNull().WithMessage("Choose agreed, agreed in part or not agreed");
        When(f => f.Verdict == Verdict.AgreedInPart, () => RuleFor(f => f.Words).Text("Enter what you do not agree with"));
        When(f => f.Verdict == Verdict.NotAgreed, () => RuleFor(f => f.Words).Text("Enter why you do not agree, in your own words"));
        RuleFor(f => f.Words).AtMost();
    }
}
