using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Records.EnteredAnswers;

/// <summary>The answer of someone without an account, marked as entered for them.</summary>
[Act(Verb.EnterAnswer)]
public sealed class EnteredAnswersController(ActServices services, IValidator<EnteredAnswerForm> validator)
    : DisputeActController<EnteredAnswerForm>(services, validator)
{
    protected override string? DayField => nameof(EnteredAnswerForm.On);

    protected override EnteredAnswerForm Blank(OpenDispute open) => EnteredAnswerForm.For(open);

    protected override void Carry(EnteredAnswerForm form, OpenDispute open) =>
        open.Dispute.EnterAnswer(form.Party!.Value, form.ToPart(open), form.ToSource(), open.Act);

    protected override string Said(EnteredAnswerForm form, OpenDispute open) =>
        $"The answer of {open.Dispute.Party(form.Party!.Value).AgencyName} is on the record of {open.Stage.Name}, entered by you from {form.From}. We have told everyone in this dispute.";
}
