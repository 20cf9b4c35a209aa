using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Records.GoodPractice;

/// <summary>Good practice is recognised as well as challenged.</summary>
[Act(Verb.RecogniseGoodPractice)]
public sealed class GoodPracticeController(ActServices services, IValidator<GoodPracticeForm> validator)
    : DisputeActController<GoodPracticeForm>(services, validator)
{
    protected override GoodPracticeForm Blank(OpenDispute open) => GoodPracticeForm.For(open);

    protected override void Carry(GoodPracticeForm form, OpenDispute open) =>
        open.Dispute.RecogniseGoodPractice(new GoodPracticeSeen(form.Party!.Value, string.IsNullOrWhiteSpace(form.Who) ? null : form.Who, form.What!), open.Act);

    protected override string Said(GoodPracticeForm form, OpenDispute open) =>
        $"We have told {open.Dispute.Party(form.Party!.Value).AgencyName} what it did well.";
}
