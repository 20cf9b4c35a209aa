using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Web.Demonstration;

/// <summary>When and by whom things happen in the demonstration, counted back from now.</summary>
internal sealed class DemonstrationScene(EscalationPolicy policy, WorkingCalendar calendar, AgencyDirectory directory, DateTime now)
{
    public EscalationPolicy Policy => policy;
    public WorkingCalendar Calendar => calendar;
    public DateTime Now => now;

    /// <summary>
    /// 1 is the last working day whose close of business has passed: whatever the hour of the start, what was asked on it still
    /// has time, and nothing lies in the future. 0 and below are still to come.
    /// </summary>
    public DateOnly Day(int ago)
    {
        var day = calendar.DayOf(now);
        while (!calendar.IsWorkingDay(day) || calendar.CloseOf(day) > now)
            day = day.AddDays(-1);
        return Move(day, 1 - ago);
    }

    public DateOnly Move(DateOnly day, int workingDays)
    {
        var step = Math.Sign(workingDays);
        while (workingDays != 0)
        {
            day = day.AddDays(step);
            if (calendar.IsWorkingDay(day))
                workingDays -= step;
        }

        return day;
    }

    /// <summary>The last working day on which a review that is set on this day may fall.</summary>
    public DateOnly ReviewAfter(DateOnly day, string track)
    {
        var latest = calendar.DayOf(calendar.Reckon(policy.Safety.ReviewWithin, track, day).DueUtc);
        while (!calendar.IsWorkingDay(latest))
            latest = latest.AddDays(-1);
        return latest;
    }

    public Act Act(Guid person, DateTime at, DemonstrationPerson? standingFor = null)
    {
        var self = directory.Person(person);
        return new Act(new Actor(self, standingFor is null ? [] : [directory.Person(standingFor.Id)], self.Has(policy.Bodies.Convenor.Role)),
            at, policy, calendar, directory);
    }
}
