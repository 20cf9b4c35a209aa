using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.Minutes;

/// <summary>A member of the panel agrees the minutes.</summary>
[Act(Verb.AgreeMinutes)]
public sealed class PanelMinutesController(ActServices services, IValidator<AgreeMinutesForm> validator)
    : DisputeActController<AgreeMinutesForm>(services, validator)
{
    protected override void Carry(AgreeMinutesForm form, OpenDispute open)
    {
        RuleViolationException.ThrowIf(open.Dispute.PanelWithMinutesFor(open.Act.By)?.Minutes!.Id != form.Minutes,
            "The minutes have changed since you opened this page. Read them first.");
        open.Dispute.AgreeMinutes(open.Act);
    }

    protected override string Said(AgreeMinutesForm form, OpenDispute open)
    {
        var agreed = open.Dispute.Panels.Single(p => p.Minutes?.Id == form.Minutes).MinutesAgreed
            ? "You agreed the minutes. Everyone who was there has now agreed them." : "You agreed the minutes.";
        return open.LeadsTo == open.Address ? agreed : $"{agreed} Your part in {open.Dispute.Reference} has ended.";
    }
}

public sealed class AgreeMinutesForm
{
    /// <summary>The minutes that stood on the page: neither those of another meeting nor a later version may be agreed unread.</summary>
    public Guid Minutes { get; set; }
}

public sealed class AgreeMinutesFormValidator : AbstractValidator<AgreeMinutesForm>;
