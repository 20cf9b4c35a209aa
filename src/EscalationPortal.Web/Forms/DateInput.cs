using System.Globalization;

namespace EscalationPortal.Web.Forms;

/// <summary>A date as typed into three boxes. It keeps what was typed, right or wrong, so that the page can show it again.</summary>
public sealed class DateInput
{
    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    public bool IsEmpty => Parts().All(part => string.IsNullOrWhiteSpace(part.Typed));

    public static DateInput From(DateOnly? date) => new()
    {
        Day = date?.Day.ToString(CultureInfo.InvariantCulture),
        Month = date?.Month.ToString(CultureInfo.InvariantCulture),
        Year = date?.Year.ToString(CultureInfo.InvariantCulture),
    };

    public DateOnly? ToDate()
    {
        if (Number(Day) is not { } day || MonthNumber() is not { } month || Number(Year) is not { } year)
            return null;
        if (year is < 1900 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;

        return new DateOnly(year, month, day);
    }

    /// <summary>'Day', 'Month' or 'Year' of each box that is empty or cannot be right; all three where only the whole is wrong.</summary>
    public IReadOnlyList<string> WrongParts()
    {
        if (ToDate() is not null)
            return [];

        var missing = Parts().Where(part => string.IsNullOrWhiteSpace(part.Typed)).Select(part => part.Name).ToList();
        if (missing.Count > 0)
            return missing;

        var impossible = new List<string>();
        if (Number(Day) is not (>= 1 and <= 31))
            impossible.Add(nameof(Day));
        if (MonthNumber() is not (>= 1 and <= 12))
            impossible.Add(nameof(Month));
        if (Number(Year) is not (>= 1900 and <= 9998))
            impossible.Add(nameof(Year));
        return impossible.Count > 0 ? impossible : [nameof(Day), nameof(Month), nameof(Year)];
    }

    /// <summary>The sentence for a date that is needed, or null where there is nothing wrong.</summary>
    /// <param name="what">Such as 'the date of the discussion'.</param>
    public string? Problem(string what)
    {
        if (ToDate() is not null)
            return null;
        if (IsEmpty)
            return $"Enter {what}";

        var missing = Parts().Where(part => string.IsNullOrWhiteSpace(part.Typed)).Select(part => part.Name.ToLowerInvariant()).ToList();
        var subject = char.ToUpperInvariant(what[0]) + what[1..];
        if (missing.Count > 0)
            return $"{subject} must include a {string.Join(" and a ", missing)}";
        return WrongParts() is [nameof(Year)] && Year!.Trim().Length != 4 ? "Year must have 4 numbers" : $"{subject} must be a real date";
    }

    private IEnumerable<(string Name, string? Typed)> Parts() => [(nameof(Day), Day), (nameof(Month), Month), (nameof(Year), Year)];

    private static int? Number(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // People write 'nov' and 'November' into the month's box, and mean it.
    private int? MonthNumber()
    {
        if (Number(Month) is { } number)
            return number;

        var typed = Month?.Trim() ?? "";
        if (typed.Length < 3)
            return null;

        var index = Array.FindIndex(MonthNames, name => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }
}
