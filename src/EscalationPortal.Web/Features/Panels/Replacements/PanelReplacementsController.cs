using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.Replacements;

/// <summary>One member of a panel takes the place of another.</summary>
[Act(Verb.ReplacePanelMember)]
public sealed class PanelReplacementsController(ActServices services, IValidator<PanelReplacementForm> validator)
    : DisputeActController<PanelReplacementForm>(services, validator)
{
    protected override void Carry(PanelReplacementForm form, OpenDispute open) => open.Dispute.ReplacePanelMember(form.Member!.Value, form.By!.Value, form.Why!, open.Act);

    protected override string Said(PanelReplacementForm form, OpenDispute open) => "The member has been replaced. We have told both people and the other members.";
}

public sealed class PanelReplacementForm
{
    public Guid? Member { get; set; }
    public Guid? By { get; set; }
    public string? Why { get; set; }
}

public sealed class PanelReplacementFormValidator : AbstractValidator<PanelReplacementForm>
{
    public PanelReplacementFormValidator()
    {
        RuleFor(f => f.Member).NotNull().WithMessage("Choose the member you are replacing");
        RuleFor(f => f.By).NotNull().WithMessage("Choose who will take their place");
        RuleFor(f => f.Why).Text("Enter why you are replacing them");
    }
}
