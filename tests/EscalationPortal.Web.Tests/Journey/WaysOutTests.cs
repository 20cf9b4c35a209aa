using System.Net;
using System.Text;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Features.Logging.Drafts.Steps;
using EscalationPortal.Web.Tests.Startup;
using EscalationPortal.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Journey;

/// <summary>Alone, as the log of a process goes to the portal that started last.</summary>
[Collection(nameof(LogTests))]
public sealed class WaysOutTests
{
    [Fact, Trait("Policy", "I.6"), Trait("Policy", "I.7"), Trait("Policy", "P.7"), Trait("Policy", "P.6")]
    public async Task RightProcess_ForEachMatterThatIsNotThis_SaysWhatToDoAndWhomToTurnTo()
    {
        await using var portal = new PortalFactory();
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        Assert.Equal(6, Partnership.Policy.ScopeQuestions.Count);
        Assert.Equal([RightProcessForm.InScope, .. Partnership.Policy.ScopeQuestions.Select(q => q.Key)],
            (await walk.OpenAsync("right-process")).Document.QuerySelectorAll("input[type=radio]").Select(i => i.GetAttribute("value")));
        foreach (var question in Partnership.Policy.ScopeQuestions)
        {
            var wayOut = Partnership.Policy.WayOut(question.WayOut);
            var page = await walk.SendAsync("right-process", ("Form.Answer", question.Key));

            Assert.Equal((HttpStatusCode.OK, wayOut.Title), (page.Status, page.Heading));
            Assert.Null(page.Location);
            Assert.NotEmpty(wayOut.Contacts);
            Assert.All(wayOut.WhatToDo.Concat(wayOut.Contacts.SelectMany(c => new[] { c.Who, c.How })), line => Assert.Contains(line, page.Text, StringComparison.Ordinal));
            Assert.Contains($"{walk.Draft}/right-process", page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        }

        Assert.All(Partnership.Policy.WaysOut.SelectMany(w => w.Contacts), c => Assert.DoesNotMatch("[0-9]", c.Who + c.How));
    }

    [Fact, Trait("Policy", "I.6"), Trait("Policy", "I.7")]
    public async Task RightProcess_WhenAnAnswerLeadsOut_LeavesNoTraceOfIt()
    {
        await using var portal = new PortalFactory();
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        await walk.SendAsync("safe-now", ("Form.Answer", "yes"));
        var id = Guid.Parse(walk.Draft.Split('/')[^1]);
        var draft = await portal.ReadAsync(db => db.Drafts.AsNoTracking().SingleAsync(d => d.Id == id));
        var before = Traces(portal);

        foreach (var question in Partnership.Policy.ScopeQuestions)
            await walk.SendAsync("right-process", ("Form.Answer", question.Key));

        var after = await portal.ReadAsync(db => db.Drafts.AsNoTracking().SingleAsync(d => d.Id == id));
        Assert.Equal((draft.Content, draft.SavedAt, draft.Version), (after.Content, after.SavedAt, after.Version));
        Assert.Equal(before, Traces(portal));
        var (told, page) = (portal.Log.Written, await walk.OpenAsync("right-process"));
        Assert.Contains(told, l => l.Contains("log/{id:guid}/{step}", StringComparison.Ordinal));
        foreach (var question in Partnership.Policy.ScopeQuestions)
        {
            Assert.All(told, l => Assert.DoesNotContain(question.Key, l, StringComparison.OrdinalIgnoreCase));
            Assert.All(told, l => Assert.DoesNotContain(Partnership.Policy.WayOut(question.WayOut).Title, l, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Empty(page.Document.QuerySelectorAll("input[checked]"));
    }

    /// <summary>How often each key stands anywhere in the files of the database; the policy that is kept there names each.</summary>
    private static List<int> Traces(PortalFactory portal)
    {
        using (var connection = new SqliteConnection($"Data Source={portal.DatabaseFile};Pooling=False"))
        {
            connection.Open();
            using var checkpoint = connection.CreateCommand();
            checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            checkpoint.ExecuteNonQuery();
        }

        using var file = new FileStream(portal.DatabaseFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file, Encoding.Latin1);
        var content = reader.ReadToEnd();
        return [.. Partnership.Policy.ScopeQuestions.Select(q => content.Split($"\"{q.Key}\"").Length - 1)];
    }
}
