using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.MinutesDisagreements;

/// <summary>A member of the panel says what is wrong with the minutes.</summary>
[Act(Verb.DisputeMinutes)]
public sealed class PanelMinutesDisagreementsController(ActServices services, IValidator<MinutesDisagreementForm> validator)
    : DisputeActController<MinutesDisagreementForm>(services, validator)
{
    protected override void Carry(MinutesDisagreementForm form, OpenDispute open)
    {
        Domain.RuleViolationException.ThrowIf(open.Dispute.PanelWithMinutesFor(open.Act.By)?.Minutes!.Id != form.Minutes,
            "The minutes have changed since you opened this page. Read them first.");
        open.Dispute.DisputeMinutes(form.Words!, open.Act);
    }

    protected override string Said(MinutesDisagreementForm form, OpenDispute open) => $"What you wrote is saved with the minutes. The {open.Policy.Bodies.Convenor.Name} will answer it with another version.";
}

public sealed class MinutesDisagreementForm
{
    /// <summary>The minutes that stood on the page: who sat on two panels must not answer for the other unread.</summary>
    public Guid Minutes { get; set; }
    public string? Words { get; set; }
}

public sealed class MinutesDisagreementFormValidator : AbstractValidator<MinutesDisagreementForm>
{
    public MinutesDisagreementFormValidator() => RuleFor(f => f.Words).Text("Enter what is wrong with the minutes");
}
