using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.PanelMinutes;

/// <summary>S4.4.</summary>
[Route("disputes/{reference}/panel-minutes")]
public sealed class PanelMinutesController(DisputeDesk desk, IValidator<AgreeMinutesForm> validator)
    : DisputeActController<AgreeMinutesForm>(desk, validator)
{
    protected override Verb Verb => Verb.AgreeMinutes;

    protected override void Carry(AgreeMinutesForm form, OpenDispute open) => open.Dispute.AgreeMinutes(open.Act);

    protected override string Said(AgreeMinutesForm form, OpenDispute open) => open.Dispute.CurrentPanel!.MinutesAgreed
        ? $"You agreed the minutes. Everyone who was there has now agreed them.{(open.Dispute.IsOpen ? "" : $" Your part in {open.Dispute.Reference} has ended.")}"
        : "You agreed the minutes.";
}

/// <summary>Nothing is asked: what is agreed stands on the page.</summary>
public sealed class AgreeMinutesForm;

public sealed class AgreeMinutesFormValidator : AbstractValidator<AgreeMinutesForm>;
