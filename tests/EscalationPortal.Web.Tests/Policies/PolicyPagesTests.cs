using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Policies;
using EscalationPortal.Web.Tests.Rules;
using EscalationPortal.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Policies;

/// <summary>The policy as everyone reads it: one source for the picture, the tables, the rules and the clocks.</summary>
public sealed class PolicyPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Rules = "/policy", Flowchart = "/policy/flowchart";

    public static TheoryData<string> Files { get; } = [.. PolicyFiles.Names()];

    [Fact, Trait("Policy", "A.1")]
    public async Task Get_ByEveryRole_ShowsBothPagesFromTheNavigation()
    {
        foreach (var person in DemonstrationPeople.All.DistinctBy(p => p.Role))
        {
            var visitor = await portal.SignInAsync(person);
            Assert.Contains((await visitor.GetAsync(Rules)).Document.QuerySelectorAll("nav a"), a => a.GetAttribute("href") == Rules);
            foreach (var path in new[] { Rules, Flowchart })
                Assert.True((await visitor.GetAsync(path)).Status == HttpStatusCode.OK, $"{person.Name}: {path}");
        }
    }

    [Theory]
    [InlineData(Rules)]
    [InlineData(Flowchart)]
    public async Task Get_OfEitherPage_IsSoundInStructure(string path)
    {
        var page = (await (await portal.SignInAsync(DemonstrationPeople.Priya)).GetAsync(path)).Document;
        var levels = page.QuerySelectorAll("main h1, main h2, main h3").Select(h => h.LocalName[1] - '0').ToList();
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("table"), t => Assert.NotNull(t.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("tbody tr"), r => Assert.Equal("row", r.QuerySelector("th")!.GetAttribute("scope")));
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Fact, Trait("Policy", "A.1")]
    public async Task Links_FromBothPages_LeadToAPlaceOnThePolicyPage()
    {
        var visitor = await portal.SignInAsync(DemonstrationPeople.Beth);
        var (rules, flowchart) = ((await visitor.GetAsync(Rules)).Document, (await visitor.GetAsync(Flowchart)).Document);
        var links = flowchart.QuerySelectorAll("main a").Concat(rules.QuerySelectorAll("main a")).Select(a => a.GetAttribute("href")!)
            .Where(h => h.Contains('#') && (h.StartsWith("/policy#", StringComparison.Ordinal) || !h.StartsWith('/'))).ToList();

        Assert.NotEmpty(flowchart.QuerySelectorAll("svg a"));
        Assert.All(links.Where(h => h.StartsWith('/')), h => Assert.NotNull(rules.GetElementById(h.Split('#')[1])));
        Assert.All(rules.QuerySelectorAll("main a[href^='#']"), a => Assert.NotNull(rules.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Theory, Trait("Policy", "A.1")]
    [MemberData(nameof(Files))]
    public async Task Tables_UnderEachPolicy_HaveARowForEachClockAndEachStep(string file)
    {
        await using var other = new PortalFactory { Settings = { ["Policy:File"] = $"Policies/{file}" } };
        var policy = PolicyReader.Read(PolicyFiles.Json(file));
        var page = (await (await other.SignInAsync(DemonstrationPeople.Priya)).GetAsync(Flowchart)).Document;
        var tables = page.QuerySelectorAll("table");

        var rows = tables[0].QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(PolicyFiles.Json(file).Split("\"byTrack\"").Length - 1, rows.Count);
        foreach (var stage in policy.Stages)
        {
            foreach (var clock in new[] { stage.Clock, stage.Answer, stage.Acceptance?.Clock, stage.Acceptance?.FirstDiscussion, stage.Panel?.Convene, stage.Panel?.Minutes }.OfType<ClockPolicy>())
            {
                Assert.Contains(rows, r => r.Contains(stage.Name, StringComparison.Ordinal)
                    && r.Contains(clock.StartInWords(policy), StringComparison.Ordinal)
                    && r.Contains(clock.Clause, StringComparison.Ordinal) && policy.Tracks.All(t => r.Contains(clock.InWords(t.Key), StringComparison.Ordinal))
                    && r.Contains("to be confirmed by the partnership", StringComparison.Ordinal) == !clock.Confirmed);
            }

            Assert.Contains(page.QuerySelectorAll("svg text"), t => t.TextContent == stage.Name);
        }

        Assert.Equal(PolicyGraph.Of(policy).Steps.Count, tables[1].QuerySelectorAll("tbody tr").Length);
        Assert.Contains(policy.Title, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.1"), Trait("Policy", "S1.1")]
    public async Task Clock_WhenTheFileChangesIt_ChangesPictureTableAndDueDateTogether()
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"changed-{Guid.NewGuid():N}.json");
        var changed = PolicyFiles.Json("cambridgeshire-peterborough.json").Replace("\"version\": 1,", "\"version\": 2,", StringComparison.Ordinal);
        var at = changed.IndexOf("\"stages\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, changed[..at] + changed[at..].Replace("\"standard\": 5,", "\"standard\": 9,", StringComparison.Ordinal));
        await using var other = new PortalFactory { Settings = { ["Policy:File"] = file } };

        var page = (await (await other.SignInAsync(DemonstrationPeople.Priya)).GetAsync(Flowchart)).Document;
        var shelf = other.Services.GetRequiredService<PolicyShelf>();
        var now = Partnership.London(DisputeBuilder.FirstDay, 10);
        var act = Partnership.Usual.Act(Staff.Priya, now) with { Policy = shelf.Current, Calendar = shelf.Calendar };
        var dispute = Dispute.Submit(Samples.Submission(now, Staff.Priya, Staff.Callum), act);

        Assert.Contains(page.QuerySelectorAll("svg text"), t => t.TextContent == "Standard: 9 working days");
        Assert.DoesNotContain(page.QuerySelectorAll("svg text"), t => t.TextContent == "Standard: 5 working days");
        Assert.Equal("9 working days", page.QuerySelector("#clock-stage-one-stage td[data-label=Standard]")!.TextContent);
        Assert.Equal(Partnership.London(new DateOnly(2026, 11, 27), 17), dispute.CurrentStage.Clock!.DueUtc);
        File.Delete(file);
    }

    [Fact, Trait("Policy", "A.1")]
    public async Task Clauses_OfThePolicyPage_AreAllThereWithKindBehaviourAndWhatRestsOnThem()
    {
        var page = (await (await portal.SignInAsync(DemonstrationPeople.Iris)).GetAsync(Rules)).Document;
        foreach (var clause in Partnership.Policy.Clauses)
        {
            var card = page.GetElementById($"clause-{clause.Number.Replace('.', '-')}")!;
            Assert.Contains(clause.Text, card.TextContent, StringComparison.Ordinal);
            Assert.Contains(clause.Behaviour, card.TextContent, StringComparison.Ordinal);
            Assert.NotEqual("", card.QuerySelector(".govuk-tag")!.TextContent);
            Assert.True(clause.Kind != ClauseKind.Rule || card.QuerySelector("a[href^='#']") is not null, clause.Number);
        }

        Assert.Equal(38, page.QuerySelectorAll("[id^=clause-]").Length);
    }

    [Fact]
    public async Task Rules_OfThePolicyPage_ShowWhatStandsInTheFile()
    {
        var text = (await (await portal.SignInAsync(DemonstrationPeople.Iris)).GetAsync(Rules)).Text;
        var policy = Partnership.Policy;
        string[] expected =
        [
            .. policy.Areas.Select(a => a.Name), .. policy.Situations.Select(s => s.Name), .. policy.ScopeQuestions.Select(q => q.Question),
            .. policy.WaysOut.SelectMany(w => w.WhatToDo), .. policy.ImmediateDanger.WhatToDo, .. policy.Roles.Select(r => r.Name), .. policy.Guidance.SelectMany(g => g.Lines),
            .. policy.Tracks.Select(t => t.Hint), .. policy.Learning.Kinds.Select(k => k.Name), policy.Bodies.Panel.Name, policy.Bodies.Scrutineer.Name,
            $"Quorum: {policy.Stages[^1].Panel!.Quorum.ToString(CultureInfo.InvariantCulture)} of 3 partners",
        ];
        Assert.All(expected, words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Pages_OfEachClause_AreRoutesOfThePortal(string file) => Assert.All(PolicyReader.Read(PolicyFiles.Json(file)).Clauses, clause =>
        Assert.Contains(Routes.Listed, r => $"/{r.Template}" == clause.Page));
}
