using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.Meetings;

/// <summary>That the panel met: who was there, and the minutes.</summary>
[Act(Verb.HoldPanel)]
public sealed class PanelMeetingsController(ActServices services, IValidator<PanelMeetingForm> validator)
    : DisputeActController<PanelMeetingForm>(services, validator)
{
    protected override string? DayField => nameof(PanelMeetingForm.HeldOn);

    protected override PanelMeetingForm Blank(OpenDispute open) => PanelMeetingForm.For(open);

    protected override void Grow(PanelMeetingForm form, bool another) => MinuteRowForm.Pad(form.Minutes, another);

    protected override string? Fit(PanelMeetingForm form, OpenDispute open)
    {
        form.Fit(open.Dispute.CurrentPanel!);
        return nameof(form.Attendance);
    }

    protected override void Carry(PanelMeetingForm form, OpenDispute open) => open.Dispute.HoldPanel(form.ToMeeting(open.Act), open.Act);

    protected override string Said(PanelMeetingForm form, OpenDispute open) =>
        $"The meeting and its minutes are saved. We have asked {string.Join(", ", open.Dispute.CurrentPanel!.TookPart.Select(m => m.Name))} to agree the minutes."
        + (open.Dispute.CurrentPanel.HadQuorum == true ? "" : " There was no quorum: convene the panel again.");
}
