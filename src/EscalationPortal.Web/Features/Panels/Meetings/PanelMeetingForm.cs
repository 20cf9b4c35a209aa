using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Panels.Meetings;

public sealed class PanelMeetingForm
{
    public DateInput HeldOn { get; set; } = new();
    public string? HeldTime { get; set; }
    public List<AttendanceForm> Attendance { get; set; } = [];
    public List<MinuteRowForm> Minutes { get; set; } = [];

    /// <summary>Begins with the time that it was called for; who was there is asked for each member.</summary>
    public static PanelMeetingForm For(OpenDispute open)
    {
        var panel = open.Dispute.CurrentPanel!;
        var meets = open.Act.Calendar.ToLondon(panel.MeetsAt);
        var form = new PanelMeetingForm
        {
            HeldOn = DateInput.From(DateOnly.FromDateTime(meets)),
            HeldTime = meets.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        };
        form.Fit(panel);
        MinuteRowForm.Pad(form.Minutes, another: false);
        return form;
    }

    /// <summary>A row for every member, and for no one else, whatever was posted.</summary>
    public void Fit(ResolutionPanel panel)
    {
        Attendance = [.. panel.Members.Select(
            m => Attendance.Find(a => a.PersonId == m.PersonId) ?? new AttendanceForm { PersonId = m.PersonId })];
        foreach (var (row, member) in Attendance.Zip(panel.Members))
            row.Name = member.Name;
    }

    public PanelMeeting ToMeeting(Act act) => new(
        act.Calendar.ToUtc(HeldOn.ToDate()!.Value, TimeInput.Parse(HeldTime)!.Value),
        [.. Attendance.Select(a => new Attendance(a.PersonId, a.Presence!.Value, a.Conflict))], MinuteRowForm.ToItems(Minutes));
}

public sealed class AttendanceForm
{
    public Guid PersonId { get; set; }
    public string? Name { get; set; }
    public Presence? Presence { get; set; }
    public string? Conflict { get; set; }
}

public sealed class PanelMeetingFormValidator : AbstractValidator<PanelMeetingForm>
{
    public PanelMeetingFormValidator(IValidator<MinuteRowForm> rows)
    {
        RuleFor(f => f.HeldOn).Date("the day on which the panel was held");
        RuleFor(f => f.HeldTime).Time("the time at which the panel was held", f => f.HeldOn);
        RuleForEach(f => f.Attendance).ChildRules(row =>
        {
            row.RuleFor(r => r.Presence).NotNull().WithMessage(r => $"Choose whether {r.Name} was there");
            row.RuleFor(r => r.Conflict).AtMost(Lengths.Note);
        });
        RuleFor(f => f.Minutes).AtMostRows("items");
        RuleForEach(f => f.Minutes).SetValidator(rows);
        RuleFor(f => f.Minutes).Must(items => items.Any(i => !i.IsEmpty)).WithMessage("Enter the minutes").OverridePropertyName("Minutes[0].Heading");
    }
}
