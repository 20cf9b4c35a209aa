using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Identifiers;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>The areas and the situations that call for it, with the few words that make the title.</summary>
public sealed class AboutForm : StepForm
{
    /// <summary>In the policy's order: the first of them is the main one, which lists are filtered by.</summary>
    public List<string> Areas { get; set; } = [];
    public List<string> Situations { get; set; } = [];
    [ShortText]
    public string? Words { get; set; }

    /// <summary>A draft may be older than the policy in use: an area that it no longer has is left out.</summary>
    public string Title(EscalationPolicy policy) =>
        policy.Areas.FirstOrDefault(a => Areas.Contains(a.Key)) is { } main ? $"{main.Name}: {Words?.Trim()}" : Words?.Trim() ?? "";

    public static IReadOnlyList<Choice> Choices(IEnumerable<ReportingCategory> categories) => [.. categories.Select(c => new Choice(c.Key, c.Name))];
}

public sealed class AboutFormValidator : AbstractValidator<AboutForm>
{
    public AboutFormValidator()
    {
        RuleFor(f => f.Areas).SomeOf("Choose what the disagreement is about", d => d.Policy.Areas.Select(a => a.Key));
        RuleFor(f => f.Situations).SomeOf("Choose what happened, or something else", d => d.Policy.Situations.Select(s => s.Key));
        RuleFor(f => f.Words).Text("Enter a few words for the title", Lengths.TitleWords)
            .AcceptedBy((_, typed) => PersonalDataCheck.RefuseIn(typed, "The title"));
    }
}
