using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.Conflicts;

/// <summary>A member of the panel has a personal part in the dispute.</summary>
[Act(Verb.DeclareConflict)]
public sealed class PanelConflictsController(ActServices services, IValidator<ConflictForm> validator)
    : DisputeActController<ConflictForm>(services, validator)
{
    protected override void Carry(ConflictForm form, OpenDispute open) => open.Dispute.DeclareConflict(form.Conflict!, open.Act);

    protected override string Said(ConflictForm form, OpenDispute open) => $"We have recorded it and told the {open.Policy.Bodies.Convenor.Name}, who will find someone to take your place.";
}

public sealed class ConflictForm
{
    public string? Conflict { get; set; }
}

public sealed class ConflictFormValidator : AbstractValidator<ConflictForm>
{
    public ConflictFormValidator() => RuleFor(f => f.Conflict).Text("Enter what your part in the dispute is", Lengths.Note);
}
