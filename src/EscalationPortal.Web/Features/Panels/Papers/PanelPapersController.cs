using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.Papers;

/// <summary>The papers are sent to the members of the panel.</summary>
[Act(Verb.IssuePapers)]
public sealed class PanelPapersController(ActServices services, IValidator<PapersForm> validator)
    : DisputeActController<PapersForm>(services, validator)
{
    /// <summary>The pack is always among them, with the record of each stage in it.</summary>
    protected override PapersForm Blank(OpenDispute open) => new()
    {
        Papers = "The panel pack, from the page of this dispute. It contains:\n" + string.Join('\n', open.Dispute.Stages.Where(s => s.OpenedAt is not null && open.Policy.Stage(s.StageKey).Kind == Domain.Policies.StageKind.BetweenParties)
            .Select(s => $"The record of {open.Policy.Stage(s.StageKey).Name}")),
    };

    protected override void Carry(PapersForm form, OpenDispute open) => open.Dispute.IssuePapers(form.Papers!, open.Act);

    protected override string Said(PapersForm form, OpenDispute open) => open.Dispute.CurrentPanel!.PapersWereLate
        ? "The papers are issued, late. We have told every member." : "The papers are issued. We have told every member.";
}

public sealed class PapersForm
{
    public string? Papers { get; set; }
}

public sealed class PapersFormValidator : AbstractValidator<PapersForm>
{
    public PapersFormValidator() => RuleFor(f => f.Papers).Text("Enter a list of the papers");
}
