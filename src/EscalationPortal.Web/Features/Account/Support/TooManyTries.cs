using EscalationPortal.Web.Display;

namespace EscalationPortal.Web.Features.Account.Support;

internal static class TooManyTries
{
    /// <summary>Rounded up to the minute: a try at the time that is said must not come too early.</summary>
    public static string Until(DateTime wait) => $"Try again at {LondonWords.Time(wait.AddMinutes(1).AddTicks(-1))}.";
}
