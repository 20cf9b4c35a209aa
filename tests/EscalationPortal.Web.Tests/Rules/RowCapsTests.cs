using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Tests.Acting;
using EscalationPortal.Web.Tests.Doubles;
using EscalationPortal.Web.Tests.Journey;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Rules;

public sealed class RowCapsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const int TooMany = Dispute.MostRows + 1;

    public static TheoryData<string, string, string, string> Lists { get; } = new()
    {
        { "record", "Form.Actions", "What", "actions" },
        { "panel-decision", "Form.Actions", "What", "actions" },
        { "panel-meeting", "Form.Minutes", "Text", "items" },
        { "panel-minutes-correction", "Form.Items", "Text", "items" },
    };

    [Theory, MemberData(nameof(Lists))]
    public async Task List_OfMoreRowsThanOneCanRead_IsRefusedBesideItAndKeepsEveryRow(string page, string list, string field, string what)
    {
        var act = ActCases.All.GetValueOrDefault(page) ?? UsualCases.All[page];
        var visitor = await portal.SignInAsync(act.By);
        var dispute = await act.Given(portal);
        var address = $"/disputes/{dispute.Reference}/{page}";
        var rows = Rows(list, field);
        var (action, fields) = Doubled.Form(
            await visitor.GetAsync(address), address, [.. act.Fields(dispute).Where(f => rows.All(r => r.Name != f.Name)), .. rows]);

        var answer = await visitor.PostAsync(action, fields);

        AssertRefused(answer, list, what, rows);
    }

    [Fact]
    public async Task Network_OfMorePeopleThanOneCanRead_IsRefusedBesideItAndKeepsEveryRow()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var rows = Rows("Form.Rows", "Name");

        var answer = await priya.SubmitAsync(await priya.GetAsync($"{walk.Draft}/network"), rows);

        AssertRefused(answer, "Form.Rows", "people", rows);
    }

    private static (string Name, string Value)[] Rows(string list, string field) =>
        [.. Enumerable.Range(0, TooMany).Select(i => ($"{list}[{i}].{field}", $"Words of row {i}"))];

    private static void AssertRefused(Page answer, string list, string what, (string Name, string Value)[] rows)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        var sentence = $"Add no more than {Dispute.MostRows} {what}";
        var id = list.Replace('.', '_');
        Assert.Contains(answer.Document.QuerySelectorAll(".govuk-error-summary a"), a =>
            a.TextContent == sentence && a.GetAttribute("href") == $"#{id}");
        Assert.Contains(sentence, answer.Document.GetElementById(id)!.QuerySelector(".govuk-error-message")!.TextContent,
            StringComparison.Ordinal);
        Assert.All(rows, row => Assert.Equal(row.Value, ActForms.ValueOf(answer, row.Name)));
        Assert.DoesNotContain(
            answer.Document.QuerySelectorAll("main button"), b => b.TextContent.StartsWith("Add another", StringComparison.Ordinal));
    }
}
