using EscalationPortal.Web.Forms;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Logging.Drafts;

/// <summary>One page of the journey: where its answers stand in the draft, and when they are complete.</summary>
public abstract class JourneyStep(string key, string title)
{
    /// <summary>The last part of its address.</summary>
    public string Key => key;
    public string Title => title;

    /// <summary>Whether the question itself is the heading of the page.</summary>
    public bool AsksOneThing { get; init; }
    public Func<DisagreementDraft, bool> AppliesTo { get; init; } = _ => true;
    public abstract string View { get; }

    public bool IsComplete(OpenDraft open) => Stored(open.Content) is { } form && Validate(form, open).IsValid && !open.AsksAbout(form).Unanswered.Any();

    public abstract StepForm? Stored(DisagreementDraft draft);
    public abstract StepForm Blank(OpenDraft open);
    public abstract Task<StepForm> BindAsync(ControllerBase controller);
    public abstract Task<StepForm> RestoreAsync(TypedBefore typed, Controller page);
    public abstract ValidationResult Validate(StepForm form, OpenDraft open);
    public abstract void Put(StepForm form, DisagreementDraft draft);
    public abstract IStepPage Page(OpenDraft open, StepForm form, bool toCheck, bool changedMeanwhile);
}

public sealed class JourneyStep<TForm>(
    string key, string title, Func<DisagreementDraft, TForm?> get, Action<DisagreementDraft, TForm> set, IValidator<TForm> validator)
    : JourneyStep(key, title)
    where TForm : StepForm, new()
{
    public override string View => "Steps/" + typeof(TForm).Name.Replace("Form", "", StringComparison.Ordinal);

    public override StepForm? Stored(DisagreementDraft draft) => get(draft);

    public override StepForm Blank(OpenDraft open)
    {
        var form = new TForm();
        form.Prepare(open);
        return form;
    }

    public override async Task<StepForm> BindAsync(ControllerBase controller)
    {
        var form = new TForm();
        await controller.TryUpdateModelAsync(form, "Form");
        return form;
    }

    public override async Task<StepForm> RestoreAsync(TypedBefore typed, Controller page) => await typed.AsAsync<TForm>(page);

    public override ValidationResult Validate(StepForm form, OpenDraft open) => validator.Validate(StepRules.Context((TForm)form, open));

    public override void Put(StepForm form, DisagreementDraft draft) => set(draft, (TForm)form);

    public override IStepPage Page(OpenDraft open, StepForm form, bool toCheck, bool changedMeanwhile) =>
        new StepPage<TForm>(open, this, (TForm)form, toCheck, changedMeanwhile);
}
