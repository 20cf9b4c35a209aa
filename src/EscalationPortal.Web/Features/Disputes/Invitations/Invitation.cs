using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Startup;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace EscalationPortal.Web.Features.Disputes.Invitations;

/// <summary>A calendar entry. It leaves the portal for calendars that others read, so it names nothing of the case but the portal's own reference.</summary>
/// <param name="Id">Of the meeting: a later file with the same one replaces the entry.</param>
/// <param name="Moves">How often it was moved: a calendar replaces its entry only by one of a higher sequence.</param>
/// <param name="SetAt">When it was arranged or last moved.</param>
public sealed record Invitation(Guid Id, string What, DisputeReference Reference, DateTime MeetsAt, string Place, int Moves, DateTime SetAt)
{
    private const int UsualMinutes = 60;

    public static Invitation To(PlannedMeeting meeting, OpenDispute open) =>
        new(meeting.Id, meeting.MeetingType, open.Dispute.Reference, meeting.MeetsAt, meeting.Place, 0, meeting.ArrangedAt);

    /// <summary>A panel keeps only where it meets now; its moves are the lines of the history after the one that convened it.</summary>
    public static Invitation To(ResolutionPanel panel, OpenDispute open)
    {
        var dispute = open.Dispute;
        var before = dispute.Panels.Count(p => p.ConvenedAt <= panel.ConvenedAt);
        var convened = dispute.History.Where(e => e.Kind == EventKind.PanelConvened).OrderBy(e => e.Number).Select(e => e.Number).ToList();
        var until = before < convened.Count ? convened[before] : int.MaxValue;
        var moves = dispute.History.Where(e => e.Kind == EventKind.PanelMoved && e.Number > convened[before - 1] && e.Number < until).ToList();
        return new(panel.Id, open.Policy.Bodies.Panel.Name, dispute.Reference, panel.MeetsAt, panel.Place, moves.Count,
            moves.Count == 0 ? panel.ConvenedAt : moves.Max(e => e.At));
    }

    public string ToFile(OwnAddress own)
    {
        var calendar = new Calendar { ProductId = "-//Escalation Portal//EN", Method = "PUBLISH" };
        calendar.Events.Add(new CalendarEvent
        {
            Uid = $"{Id:N}@escalation-portal",
            DtStamp = At(SetAt),
            Sequence = Moves,
            DtStart = At(MeetsAt),
            DtEnd = At(MeetsAt.AddMinutes(UsualMinutes)),
            Summary = $"{What}: {Reference}",
            Location = Place,
            Description = "Sign in to the portal to see what it is about.",
            Url = own.At(Addresses.Dispute(Reference)),
            Class = "CONFIDENTIAL",
        });
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalDateTime At(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc), CalDateTime.UtcTzId);
}
