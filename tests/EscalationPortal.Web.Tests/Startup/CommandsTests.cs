using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Startup;

/// <summary>A page asks its database as often for forty disputes as for four.</summary>
public sealed class CommandsTests
{
    [Fact]
    public async Task Lists_WhenThereIsMoreToShow_SendNoMoreCommands()
    {
        await using var portal = new PortalFactory();
        var priya = await portal.SignInAsync(Priya);
        var before = new[] { await CountAsync(portal, priya, "/disputes"), await CountAsync(portal, priya, "/work") };
        for (var i = 0; i < 30; i++)
            await portal.RaiseAsync(Priya, Callum);

        var after = new[] { await CountAsync(portal, priya, "/disputes"), await CountAsync(portal, priya, "/work") };

        Assert.Equal(before, after);
        Assert.Equal(25, (await priya.GetAsync("/disputes")).Document.QuerySelectorAll(".app-cards > li").Length);
    }

    [Fact]
    public async Task Dispute_WhenMoreHappenedInIt_SendsNoMoreCommands()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var before = await CountAsync(portal, priya, $"/disputes/{dispute.Reference}");
        for (var i = 0; i < 12; i++)
            await portal.DoAsync(dispute, Priya, (d, act) => d.NameNetworkMember(new("Riverside School", "Una Field", "teacher", null), act));
        await portal.EscalateAsync(dispute, Priya, Marcus);

        Assert.Equal(before, await CountAsync(portal, priya, $"/disputes/{dispute.Reference}"));
    }

    [Fact]
    public async Task Directory_WhenMorePeopleAreInIt_SendsNoMoreCommands()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);
        string[] paths = ["/agencies", $"/agencies/{Ada.Agency}", "/people", $"/people/{Marcus.Id}", $"/people/{Marcus.Id}/edit", "/gaps"];
        var before = await CountAllAsync();
        for (var i = 0; i < 20; i++)
            await adrian.SubmitAsync(await adrian.GetAsync($"/agencies/{Ada.Agency}/people/new"), ("Form.Name", $"Nadia {i}"), ("Form.Title", "constable"), ("Form.Roles", "practitioner"), ("Form.LineManager", $"{Marcus.Id}"));
        await adrian.GetAsync("/agencies"); // what was said of the last one

        Assert.Equal(before, await CountAllAsync());

        async Task<List<int>> CountAllAsync()
        {
            List<int> counts = [];
            foreach (var path in paths)
                counts.Add(await CountAsync(portal, adrian, path));
            return counts;
        }
    }

    private static async Task<int> CountAsync(PortalFactory portal, Visitor visitor, string path)
    {
        var before = portal.Commands.Count;
        await visitor.GetAsync(path);
        return portal.Commands.Count - before;
    }
}
