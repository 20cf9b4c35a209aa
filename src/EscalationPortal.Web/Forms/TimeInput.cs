using System.Globalization;

namespace EscalationPortal.Web.Forms;

/// <summary>Reads a time of day as people write it: 9am, 9.30 am, 09:00, 14:30, midday.</summary>
public static class TimeInput
{
    private static readonly string[] Formats = ["HH:mm", "H:mm", "HHmm", "h:mmtt", "htt"];

    public static TimeOnly? Parse(string? typed)
    {
        var text = (typed ?? "").ToLowerInvariant().Replace(" ", "").Replace("a.m.", "am").Replace("p.m.", "pm").Replace('.', ':');

        return text switch
        {
            "midday" or "noon" => new TimeOnly(12, 0),
            "midnight" => new TimeOnly(0, 0),
            _ when TimeOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) => time,
            _ => null,
        };
    }
}
