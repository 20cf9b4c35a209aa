using EscalationPortal.Web.Commands;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Startup;

public sealed class CreateAdministratorTests
{
    private const string Email = "nora@partnership.example";
    private const string Own = "copper kettle nine meadows";

    [Fact]
    public async Task Command_MakesAnAdministrator_WhoChoosesTheirOwnPasswordFirst()
    {
        await using var portal = new PortalFactory();

        var (code, said) = await RunAsync(portal, Email, "Nora Vale\n");

        Assert.Equal(0, code);
        var password = said.Split("not shown again: ")[1].Split(Environment.NewLine)[0];
        var nora = portal.Anybody();
        Assert.Equal("/account/password", (await nora.SignInAsync(Email, password)).Location);
        await nora.SendAsync("/account/password", ("Current", password), ("New", Own), ("Again", Own));
        Assert.Contains("Nora Vale", (await nora.GetAsync("/people")).Text, StringComparison.Ordinal);
        Assert.Equal("The console of the server", Assert.Single(await portal.ChangesAsync()).ByName);
    }

    [Theory]
    [InlineData("nora", "Nora Vale\n", "Enter an email address")]
    [InlineData("admin@demo.example", "Nora Vale\n", "Someone already has an account with this address")]
    [InlineData(Email, "\n", "Enter their name")]
    [InlineData(Email, "", "Enter their name")]
    public async Task Command_WithoutAllThatItNeeds_MakesNothing(string email, string typed, string sentence)
    {
        await using var portal = new PortalFactory();

        var (code, said) = await RunAsync(portal, email, typed);

        Assert.Equal(1, code);
        Assert.Contains($"Nothing was created. {sentence}", said, StringComparison.Ordinal);
        Assert.Equal(All.Count, await portal.ReadAsync(db => Task.FromResult(db.Users.Count())));
    }

    private static async Task<(int Code, string Said)> RunAsync(PortalFactory portal, string email, string typed)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        using var input = new StringReader(typed);
        await using var said = new StringWriter();
        return (await CreateAdministrator.RunAsync(scope.ServiceProvider, email, input, said), said.ToString());
    }
}
