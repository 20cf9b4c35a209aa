using EscalationPortal.Persistence;
using EscalationPortal.Web.Tests.Rules;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Doubles;

/// <summary>A double click on every form that is no act on a dispute, and the same page sent again afterwards.</summary>
public sealed class DoubledFormTests
{
    /// <summary>Nothing is kept of these: signing in and out, and looking a case up.</summary>
    private static readonly string[] s_keepNothing =
        ["account/sign-in", "account/sign-out", "account/sign-out-everywhere", "disputes/find"];

    public static TheoryData<string> Forms { get; } =
        [.. Routes.Listed.Where(r => r is { Method: "POST", Class: not ("dispute" or "opening") }).Select(r => r.Template).Except(s_keepNothing)];

    [Theory, MemberData(nameof(Forms))]
    public async Task Form_ClickedTwiceAtOnceAndSentAgain_IsKeptOnce(string template)
    {
        Assert.True(FormCases.All.TryGetValue(template, out var form), $"'{template}' has no case: write one into {nameof(FormCases)}.");
        await using var portal = new DoubledPortal();
        var visitor = await portal.SignInAsync(form.By);
        var at = await form.Given(portal, visitor);
        var (action, fields) = Doubled.Form(await visitor.GetAsync(at.Page), at.Action, form.Fields);
        var before = await portal.ReadAsync(form.Count);

        var answers = await Doubled.SendAsync(portal.Held, visitor, action, fields);

        // What a page shows once, a first password, is no place to come back to.
        Doubled.AssertLeadOn([.. answers.Where(a => !form.ShowsOnce || (int)a.Status != 200)], at.LeadsTo ?? answers[^1].Location!);
        Assert.True(answers.Count(a => (int)a.Status == 200) == (form.ShowsOnce ? 1 : 0));
        Assert.Equal(before + form.Adds, await portal.ReadAsync(form.Count));
    }
}

/// <param name="Page">Where the form is shown.</param>
/// <param name="Action">Where it is sent.</param>
/// <param name="LeadsTo">Null where it is known only once it was kept.</param>
internal sealed record FormPlace(string Page, string Action, string? LeadsTo = null);

/// <summary>One form as it is sent, and how many rows of what is counted it adds.</summary>
internal sealed record FormCase(
    Web.Demonstration.DemonstrationPerson By, Func<PortalFactory, Visitor, Task<FormPlace>> Given, (string Name, string Value)[] Fields, Func<PortalDbContext, Task<int>> Count, int Adds)
{
    public bool ShowsOnce { get; init; }
}
