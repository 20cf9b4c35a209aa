using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace EscalationPortal.Web.Features.Invitations;

/// <summary>A calendar entry. It leaves the portal for calendars that others read, so it names nothing of the case but the portal's own reference.</summary>
/// <param name="Id">Of the meeting: a later file with the same one replaces the entry.</param>
public sealed record Invitation(Guid Id, string What, string Reference, DateTime MeetsAt, string Place, DateTime ArrangedAt)
{
    private const int UsualMinutes = 60;

    public string ToFile(Uri portal)
    {
        var calendar = new Calendar { ProductId = "-//Escalation Portal//EN", Method = "PUBLISH" };
        calendar.Events.Add(new CalendarEvent
        {
            Uid = $"{Id:N}@escalation-portal",
            DtStamp = At(ArrangedAt),
            DtStart = At(MeetsAt),
            DtEnd = At(MeetsAt.AddMinutes(UsualMinutes)),
            Summary = $"{What}: {Reference}",
            Location = Place,
            Description = "Sign in to the portal to see what it is about.",
            Url = new Uri(portal, $"/disputes/{Reference}"),
            Class = "CONFIDENTIAL",
        });
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalDateTime At(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc), CalDateTime.UtcTzId);
}
