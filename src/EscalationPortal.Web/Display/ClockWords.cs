using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Web.Display;

/// <summary>The times of the policy in words, whatever their unit.</summary>
public static class ClockWords
{
    public const string ToBeConfirmed = "to be confirmed by the partnership";

    /// <summary>Such as 'within 5 working days'. A page says once which times are to be confirmed: _ToBeConfirmed.</summary>
    public static string Within(ClockPolicy clock, string track) => Within(clock.Unit, clock.InWords(track));

    private static string Within(TimeUnit unit, string words) => unit == TimeUnit.Immediately ? "at once" : $"within {words}";
}
