using EscalationPortal.Web.Tests.Journey;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Directory;

public sealed class NewAgencyTests
{
    private static readonly (string Name, string Value)[] s_school =
    [
        ("Form.Name", "Riverside Primary School"), ("Form.IsStatutory", "false"), ("Form.LeadRole", "Designated Safeguarding Lead"),
        ("Form.LeadName", "Una Field"), ("Form.LeadTitle", "deputy head"), ("Form.Names[0]", "Tom Ash"), ("Form.Names[1]", "Rita Moor"),
    ];

    [Fact, Trait("Policy", "A.2")]
    public async Task Agency_WithItsLeads_TakesOnePage()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);

        var answer = await adrian.SendAsync("/agencies/new", s_school);

        await adrian.AssertKeptAsync(answer, "Riverside Primary School is now in the directory.");
        Assert.Equal("/agencies/riverside-primary-school", answer.Location);
        var page = await adrian.GetAsync(answer.Location!);
        foreach (var line in new[] { "Una Field, deputy head", "Tom Ash", "Line manager: Rita Moor", "Line manager: Una Field", "No account" })
            Assert.Contains(line, page.Text, StringComparison.Ordinal);
        Assert.Contains("No one here who holds Stage One has an account.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("No one leads safeguarding here", page.Text, StringComparison.Ordinal);
        var lead = await portal.ReadAsync(db => db.People.Include(p => p.Roles).SingleAsync(p => p.Name == "Una Field"));
        Assert.Equal("senior-manager", Assert.Single(lead.Roles).Role);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Agency_OnceAdded_CanBeChosenForADisagreement()
    {
        await using var portal = new PortalFactory();
        await (await portal.SignInAsync(Adrian)).SendAsync("/agencies/new", s_school);
        var priya = await portal.SignInAsync(Priya);

        var draft = (await priya.SubmitAsync(await priya.GetAsync("/log"))).Location!.Split('/')[2];

        Assert.Contains("Riverside Primary School", (await priya.GetAsync($"/log/{draft}/other-agency")).Text, StringComparison.Ordinal);
    }

    /// <summary>A school has one designated safeguarding lead, and no one below.</summary>
    [Fact, Trait("Policy", "A.2")]
    public async Task Agency_WithItsLeadAlone_CanBeRaisedWith()
    {
        await using var portal = new PortalFactory();
        await (await portal.SignInAsync(Adrian)).SendAsync("/agencies/new", [.. s_school.Where(f => !f.Name.StartsWith("Form.Names", StringComparison.Ordinal))]);
        var lead = await portal.ReadAsync(db => db.People.SingleAsync(p => p.Name == "Una Field"));
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        walk.Answering("other-agency", ("Form.Agencies", lead.AgencyKey)).Answering("other-person", ("Form.Rows[0].Agency", lead.AgencyKey), ("Form.Rows[0].Person", $"{lead.Id}"));

        var dispute = await portal.SubmittedAsync(await walk.SubmitAsync(await walk.ToCheckAsync()));

        Assert.Equal("Riverside Primary School", dispute.RespondingAgencyNames);
        Assert.Contains(dispute.Obligations, o => o.OwedBy == "Una Field");
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Agency_SentTwice_IsAddedOnce()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);
        var page = await adrian.GetAsync("/agencies/new");

        var first = await adrian.SubmitAsync(page, s_school);
        var second = await adrian.SubmitAsync(page, s_school);

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await portal.ReadAsync(db => db.Agencies.CountAsync(a => a.Name == "Riverside Primary School")));
        Assert.Single(await portal.ChangesAsync());
    }

    [Theory, Trait("Policy", "A.2")]
    [InlineData("Form.Name", "", "Enter the name of the agency")]
    [InlineData("Form.Name", "Probation Service", "There is already an agency with this name")]
    [InlineData("Form.Name", "probation-service", "There is already an agency with this name")]
    [InlineData("Form.LeadRole", "", "Enter the role that leads safeguarding there")]
    [InlineData("Form.LeadName", null, "This must be 200 characters or fewer. It has 201")]
    [InlineData("Form.Names[1]", null, "This must be 200 characters or fewer. It has 201")]
    public async Task Agency_WithBadInput_IsRefusedAndKeepsWhatWasTyped(string field, string? value, string sentence)
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);

        var answer = await adrian.SendAsync("/agencies/new", [.. s_school.Where(f => f.Name != field), (field, value ?? new string('x', 201))]);

        DirectoryPages.AssertRefused(answer, sentence);
        Assert.Contains(answer.Form.Fields, f => f.Value == "deputy head");
        Assert.Empty(await portal.ChangesAsync());
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Agency_WhoseNameIsOfPunctuation_HasAnAddressOfItsOwn()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);
        foreach (var (name, address) in new[] { ("New", "/agencies/new-2"), ("!!!", "/agencies/agency"), ("École d'Été", "/agencies/ecole-dete"), ("???", "/agencies/agency-2") })
            Assert.Equal(address, (await adrian.SendAsync("/agencies/new", [.. s_school.Where(f => f.Name != "Form.Name"), ("Form.Name", name)])).Location);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Script_InANameOrTitle_IsShownAsText()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);
        const string Script = "<script>alert(1)</script>";

        var answer = await adrian.SendAsync("/agencies/new", [.. s_school.Where(f => f.Name is not ("Form.LeadName" or "Form.Name")), ("Form.LeadName", Script), ("Form.Name", Script)]);

        foreach (var path in new[] { answer.Location!, "/agencies", "/gaps?page=1", $"/agencies?name={Uri.EscapeDataString(Script)}" })
        {
            var page = await adrian.GetAsync(path);
            Assert.DoesNotContain(Script, page.Document.Source.Text, StringComparison.Ordinal);
            Assert.Contains(Script, page.Text, StringComparison.Ordinal);
        }
    }
}
