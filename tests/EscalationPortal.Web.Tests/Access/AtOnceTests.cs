using System.Net;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Access;

/// <summary>Two forms that one administrator sends at the same moment do together no more than one after the other.</summary>
public sealed class AtOnceTests : IDisposable
{
    private readonly HeldPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    public static TheoryData<string, string> Pairs
    {
        get
        {
            string[] rights = ["lead", "deputy", "manager", "partner"];
            var pairs = new TheoryData<string, string>();
            foreach (var right in rights)
            {
                pairs.Add("account", right);
                pairs.Add(right, "account");
            }

            return pairs;
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public async Task AccountAndRight_SentAtTheSameMoment_AreNotBothGivenByOnePerson(string held, string between)
    {
        var id = await _portal.AddAsync(Adrian, "line-manager");
        var adrian = await _portal.SignInAsync(Adrian);
        var forms = new Dictionary<string, Func<Task<Page>>>(StringComparer.Ordinal)
        {
            ["account"] = await FormAsync(adrian, $"/people/{id}/account", ("Form.Email", AccessWalks.PuppetEmail)),
            ["lead"] = await FormAsync(adrian, $"{DirectoryPages.Police}/edit", ("Form.Lead", $"{id}")),
            ["deputy"] = await FormAsync(adrian, Marcus.PathOf("/edit"), ("Form.Deputies", $"{id}")),
            ["manager"] = await FormAsync(adrian, Priya.PathOf("/edit"), ("Form.LineManager", $"{id}")),
            ["partner"] = await FormAsync(adrian, $"/people/{id}/edit", ("Form.Roles", Paul.Role)),
        };

        var (first, second) = await _portal.Held.BetweenAsync(forms[held], forms[between]);

        Assert.True((int)second.Status < 400, second.Text);
        Assert.Equal(HttpStatusCode.Conflict, first.Status);
        Assert.Contains("Someone else changed this while you were writing", first.Text, StringComparison.Ordinal);
        Assert.Equal(1, await _portal.ReadAsync(db => db.AccessChanges.CountAsync(c => c.PersonId == id && c.Role != "line-manager")));
    }

    private static async Task<Func<Task<Page>>> FormAsync(Visitor visitor, string path, params (string, string)[] fields)
    {
        var page = await visitor.GetAsync(path);
        return () => visitor.SubmitAsync(page, fields);
    }
}
