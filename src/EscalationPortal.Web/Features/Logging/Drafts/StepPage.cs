using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Infrastructure;

namespace EscalationPortal.Web.Features.Logging.Drafts;

/// <summary>What the frame of a step shows, whatever the step asks.</summary>
public interface IStepPage
{
    OpenDraft Open { get; }
    JourneyStep Step { get; }
    StepForm Form { get; }

    /// <summary>Whether the page was opened to change an answer, and leads back to the check.</summary>
    bool ToCheck { get; }

    /// <summary>Whether the draft was changed in another window since this page was shown.</summary>
    bool ChangedMeanwhile { get; }
}

public sealed record StepPage<TForm>(OpenDraft Open, JourneyStep Step, TForm Form, bool ToCheck, bool ChangedMeanwhile) : IStepPage
    where TForm : StepForm
{
    StepForm IStepPage.Form => Form;
    public EscalationPolicy Policy => Open.Policy;
    public FieldGuidance? Guidance(string field) => Policy.GuidanceFor(field);
}

public static class StepPages
{
    public static string Back(this IStepPage page) =>
        page.ToCheck ? page.Open.CheckAddress : page.Open.Before(page.Step) is { } before ? page.Open.AddressOf(before) : Addresses.Work;

    public static string Action(this IStepPage page) => page.Open.AddressOf(page.Step, page.ToCheck);
}
