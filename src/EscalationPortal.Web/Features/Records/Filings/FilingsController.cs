using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Records.Filings;

/// <summary>What was recorded here is noted in the child's own record too.</summary>
[Act(Verb.RecordFiling)]
public sealed class FilingsController(ActServices services, IValidator<FilingForm> validator)
    : DisputeActController<FilingForm>(services, validator)
{
    protected override string? DayField => nameof(FilingForm.On);

    protected override FilingForm Blank(OpenDispute open) => FilingForm.For(open, Request.Query["stage"]);

    protected override void Carry(FilingForm form, OpenDispute open) => open.Dispute.RecordFiling(form.ToFiling(open), open.Act);

    protected override string Said(FilingForm form, OpenDispute open) => $"We have recorded that this was filed in {form.SystemName(open)}.";
}
