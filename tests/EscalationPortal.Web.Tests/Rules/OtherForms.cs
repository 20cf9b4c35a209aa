using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Doubles;
using EscalationPortal.Web.Tests.Journey;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Every form that is no act of someone in a dispute, by its route; the journey's route once for each of its steps. All on one portal.</summary>
public sealed class OtherForms : IDisposable
{
    private const string Opening = "disputes/{reference}/opening";
    private const string Step = "log/{id:guid}/{step}";
    private readonly Dictionary<string, FormPlace> _found = new(StringComparer.Ordinal);
    private string? _draft;

    public static IReadOnlyList<string> All { get; } =
    [
        .. FormCases.All.Keys.Where(k => k != Step), "account/sign-in", "disputes/find", Opening,
        .. Features.Logging.Drafts.Journey.Steps.Select(s => Step.Replace("{step}", s.Key, StringComparison.Ordinal)),
    ];

    /// <summary>The answer that asks for all the rest of a page.</summary>
    public static IEnumerable<(string Name, string Value)> ToBeAskedAll(string form) =>
        form.EndsWith("/discussion", StringComparison.Ordinal) ? [("Form.Held", "yes")] : [];

    public PortalFactory Portal { get; init; } = new();

    /// <summary>The route of a form of this list.</summary>
    public static string RouteOf(string form) => FormCases.All.ContainsKey(form) || !form.StartsWith("log/", StringComparison.Ordinal) ? form : Step;

    internal async Task<(Visitor Visitor, Page Page, string Action)> OpenAsync(string form)
    {
        var by = By(form);
        var visitor = by is null ? Portal.Anybody() : await Portal.SignInAsync(by);
        if (!_found.TryGetValue(form, out var at))
            _found[form] = at = await GivenAsync(form, visitor);
        return (visitor, await visitor.GetAsync(at.Page), at.Action);
    }

    /// <summary>How many rows there are of what the form adds, and of what the portal tells of a change.</summary>
    internal Task<string> CountAsync(string form) => Portal.ReadAsync(async db =>
        $"{(FormCases.All.TryGetValue(RouteOf(form), out var known) ? await known.Count(db) : 0)} {await db.DirectoryChanges.CountAsync()} {await db.HandledForms.CountAsync()}");

    public void Dispose() => Portal.Dispose();

    private static DemonstrationPerson? By(string form) => form switch
    {
        "account/sign-in" => null,
        "disputes/find" => Priya,
        Opening => Beth,
        _ => FormCases.All[RouteOf(form)].By,
    };

    private async Task<FormPlace> GivenAsync(string form, Visitor visitor)
    {
        switch (form)
        {
            case "account/sign-in" or "account/password":
                return new FormPlace($"/{form}", $"/{form}");
            case "disputes/find":
                return new FormPlace("/disputes", "/disputes/find");
            case Opening:
                var opening = $"/disputes/{(await Portal.RaiseAsync(Priya, Callum)).Reference}/opening";
                return new FormPlace(opening, opening);
            case "people/{id:guid}/account":
                // Who has an account gets a new password, and is asked nothing.
                await Portal.ExecuteAsync($"DELETE FROM AspNetUsers WHERE UserName = {Dina.Email}");
                return new FormPlace(Dina.PathOf("/account"), Dina.PathOf("/account"));
            case var step when RouteOf(step) == Step:
                var page = $"{_draft ??= await WholeDraftAsync()}/{step.Split('/')[^1]}";
                return new FormPlace(page, page);
            default:
                return await FormCases.All[form].Given(Portal, visitor);
        }
    }

    private async Task<string> WholeDraftAsync()
    {
        var walk = await JourneyWalk.StartAsync(Portal, Priya, Callum);
        await walk.ToCheckAsync();
        return walk.Draft;
    }
}
