using System.Net;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Directory;

/// <summary>The pages of the directory as its administrators use them.</summary>
internal static class DirectoryPages
{
    public const string Police = "/agencies/cambridgeshire-constabulary";

    public static string PathOf(this DemonstrationPerson person, string page = "") => $"/people/{person.Id}{page}";

    /// <summary>Fills in the form of that page and sends it.</summary>
    public static async Task<Page> SendAsync(this Visitor visitor, string path, params (string Name, string Value)[] fields) =>
        await visitor.SubmitAsync(await visitor.GetAsync(path), fields);

    /// <summary>Sends the form as it is shown, with more values for a field that holds many.</summary>
    public static async Task<Page> SendAlsoAsync(this Visitor visitor, string path, params (string Name, string Value)[] more)
    {
        var page = await visitor.GetAsync(path);
        return await visitor.PostAsync(page.Form.Action, [.. page.Form.Fields, .. more.Select(m => KeyValuePair.Create(m.Name, m.Value))]);
    }

    public static async Task AssertKeptAsync(this Visitor visitor, Page answer, string said)
    {
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{answer.Status}: {answer.Document.QuerySelector(".govuk-error-summary")?.TextContent}");
        Assert.Contains(said, (await visitor.FollowAsync(answer)).Text, StringComparison.Ordinal);
    }

    public static void AssertRefused(Page answer, string sentence)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("Error: ", answer.Document.Title, StringComparison.Ordinal);
        Assert.Contains(sentence, answer.Document.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    public static Task<List<DirectoryChange>> ChangesAsync(this PortalFactory portal) =>
        portal.ReadAsync(db => db.DirectoryChanges.AsNoTracking().OrderBy(c => c.At).ToListAsync());
}
