using System.Collections;
using System.Reflection;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>The fields of the portal's forms that ask for a day, as the forms declare them, and days that none of them can mean.</summary>
internal static class DayFields
{
    /// <summary>By the last part of its address: each act whose form asks for a day, and the names of those fields.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> OfActs { get; } = typeof(DisputeActController<>).Assembly.GetTypes()
        .Where(t => t.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(DisputeActController<>))
        .ToDictionary(t => t.GetCustomAttribute<RouteAttribute>()!.Template.Split('/')[^1], t => Of(t.BaseType!.GetGenericArguments()[0]))
        .Where(a => a.Value.Count > 0).ToDictionary(StringComparer.Ordinal);

    /// <summary>By its key: each page of the journey that asks for a day.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> OfSteps { get; } = Features.Logging.Drafts.Journey.Steps
        .ToDictionary(s => s.Key, s => Of(s.GetType().GetGenericArguments()[0])).Where(s => s.Value.Count > 0).ToDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<(int Day, int Month, int Year)> Impossible { get; } = [(31, 2, 2026), (1, 1, 1950), (31, 12, 2099)];

    /// <summary>The day before the disagreements of the tests arose, which is the day on which they are logged.</summary>
    public static (int Day, int Month, int Year) BeforeItArose { get; } = (PortalFactory.Start.Day - 1, PortalFactory.Start.Month, PortalFactory.Start.Year);

    public static void AssertRefusedBeside(Page answer, string field, int year)
    {
        var said = answer.Document.GetElementById($"{string.Concat(field.Select(c => char.IsLetterOrDigit(c) ? c : '_'))}-error");
        Assert.True((int)answer.Status is 400 or 409, $"{field}: {answer.Status}");
        Assert.True(!string.IsNullOrWhiteSpace(said?.TextContent), $"{field} of {year}: nothing is said beside the day: {answer.Document.QuerySelector(".govuk-error-summary")?.TextContent}");
        Assert.Equal($"{year}", answer.Document.QuerySelector($"[name='{field}.Year']")?.GetAttribute("value"));
    }

    private static IReadOnlyList<string> Of(Type form, string prefix = "Form.") =>
    [
        .. form.GetProperties().SelectMany(p => p.PropertyType switch
        {
            var type when type == typeof(DateInput) => [prefix + p.Name],
            var type when type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) && IsForm(type.GetGenericArguments()[0]) => Of(type.GetGenericArguments()[0], $"{prefix}{p.Name}[0]."),
            var type when IsForm(type) => Of(type, $"{prefix}{p.Name}."),
            _ => Enumerable.Empty<string>(),
        }),
    ];

    private static bool IsForm(Type type) => type.IsClass && type.Assembly == typeof(DateInput).Assembly && type.Name.EndsWith("Form", StringComparison.Ordinal);
}
