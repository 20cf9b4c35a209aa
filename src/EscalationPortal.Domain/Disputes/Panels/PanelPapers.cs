using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

/// <summary>When the papers of a panel are due, reckoned back from its meeting.</summary>
public static class PanelPapers
{
    public static DateTime DueAt(ClockPolicy papers, string track, DateTime meetsAt, WorkingCalendar calendar)
    {
        var day = calendar.DayOf(meetsAt);
        for (var left = papers.Amount(track); left > 0;)
        {
            day = day.AddDays(-1);
            if (calendar.IsWorkingDay(day))
                left--;
        }

        return calendar.CloseOf(day);
    }
}
