using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.ScrutineerAdvice;

/// <summary>The advice of the independent scrutineer, entered by the body that convenes the panel.</summary>
[Act(Verb.GiveScrutineerAdvice)]
public sealed class ScrutineerAdviceController(ActServices services, IValidator<AdviceForm> validator)
    : DisputeActController<AdviceForm>(services, validator)
{
    protected override string? DayField => nameof(AdviceForm.Given);

    protected override AdviceForm Blank(OpenDispute open) => new() { Given = DateInput.From(open.Act.Today) };

    protected override void Carry(AdviceForm form, OpenDispute open) => open.Dispute.GiveScrutineerAdvice(
        form.Advice!, form.Given.ToDate()!.Value, open.Act);

    protected override string Said(AdviceForm form, OpenDispute open) => "The advice is saved. We have told the members of the panel.";
}

public sealed class AdviceForm
{
    public string? Advice { get; set; }
    public DateInput Given { get; set; } = new();
}

public sealed class AdviceFormValidator : AbstractValidator<AdviceForm>
{
    public AdviceFormValidator()
    {
        RuleFor(f => f.Advice).Text("Enter the advice");
        RuleFor(f => f.Given).Date("the day on which it was given");
    }
}
