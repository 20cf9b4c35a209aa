using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Records.Meetings;

/// <summary>A meeting that is still to be held.</summary>
[Act(Verb.ArrangeMeeting)]
public sealed class MeetingsController(ActServices services, IValidator<MeetingForm> validator)
    : DisputeActController<MeetingForm>(services, validator)
{
    protected override string? DayField => nameof(MeetingForm.MeetsOn);

    protected override MeetingForm Blank(OpenDispute open) => MeetingForm.For(open);

    protected override void Carry(MeetingForm form, OpenDispute open) => open.Dispute.ArrangeMeeting(form.ToPlan(open.Act), open.Act);

    protected override string Said(MeetingForm form, OpenDispute open) =>
        $"The meeting on {LondonWords.Date(form.MeetsOn.ToDate()!.Value)} is arranged. We have told everyone in this dispute.";
}
