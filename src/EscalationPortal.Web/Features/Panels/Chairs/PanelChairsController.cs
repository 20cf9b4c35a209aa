using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.Chairs;

/// <summary>Another chair for a panel that has been convened.</summary>
[Act(Verb.NameChair)]
public sealed class PanelChairsController(ActServices services, IValidator<PanelChairForm> validator)
    : DisputeActController<PanelChairForm>(services, validator)
{
    protected override void Carry(PanelChairForm form, OpenDispute open) => open.Dispute.NameChair(form.Chair!.Value, open.Act);

    protected override string Said(PanelChairForm form, OpenDispute open) => $"{open.Dispute.CurrentPanel!.Chair.Name} will chair it. We have told the members.";
}

public sealed class PanelChairForm
{
    public Guid? Chair { get; set; }
}

public sealed class PanelChairFormValidator : AbstractValidator<PanelChairForm>
{
    public PanelChairFormValidator() => RuleFor(f => f.Chair).NotNull().WithMessage("Choose the chair");
}
