using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Signatures;

public sealed class SignForm
{
    /// <summary>Hash of the text that the page showed: what is signed is this and nothing newer.</summary>
    [NotTyped]
    public string? ContentHash { get; set; }
    public Verdict? Verdict { get; set; }
    public string? Words { get; set; }

    public static IReadOnlyList<Choice> Verdicts { get; } =
    [
        new(nameof(Domain.Disputes.Verdict.Agreed), "Agreed", "Your agency accepts this text as it stands"),
        new(nameof(Domain.Disputes.Verdict.AgreedInPart), "Agreed in part", "Say below what remains"),
        new(nameof(Domain.Disputes.Verdict.NotAgreed), "Not agreed", "Say below, in your own words, why"),
    ];
}

public sealed class SignFormValidator : AbstractValidator<SignForm>
{
    public SignFormValidator()
    {
        RuleFor(f => f.ContentHash).NotEmpty().WithMessage("Open the record again and sign it from there");
        RuleFor(f => f.Verdict).NotNull().WithMessage("Choose agreed, agreed in part or not agreed");
        When(f => f.Verdict == Verdict.AgreedInPart, () => RuleFor(f => f.Words).Text("Say what remains"));
        When(f => f.Verdict == Verdict.NotAgreed, () => RuleFor(f => f.Words).Text("Say in your own words why you do not agree"));
        RuleFor(f => f.Words).AtMost();
    }
}
