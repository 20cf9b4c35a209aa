using EscalationPortal.Web.Features.Account.Passwords;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Identity;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Accounts;

/// <summary>What an account can be made for, someone can sign in with; and what refuses them is said in our words.</summary>
public sealed class AddressesTests
{
    private const string Own = "copper kettle nine meadows";

    [Theory]
    [InlineData("o'brien@police.example")]
    [InlineData("frost+portal@police.example")]
    [InlineData("nadia/frost!#$%&*=?^`{|}~@police.example")]
    [InlineData("Nadia.FROST@Police.Example")]
    public async Task Account_ForAnyAddressThatIsTaken_CanBeUsed(string email)
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        var added = await ada.SendAsync($"{DirectoryPages.Police}/people/new", ("Form.Name", "Nadia Frost"), ("Form.Title", "constable"),
            ("Form.Roles", "practitioner"));
        var made = await ada.SendAsync($"{added.Location}/account", ("Form.Email", email));
        var first = made.Document.QuerySelector("#password")!.TextContent;
        var nadia = portal.Anybody();

        Assert.Equal("/account/password", (await nadia.SignInAsync(email, first)).Location);
        await nadia.AssertKeptAsync(
            await nadia.SendAsync("/account/password", ("Current", first), ("New", Own), ("Again", Own)), "Your password has been changed.");
        Assert.Equal("/work", (await portal.Anybody().SignInAsync(email.ToUpperInvariant(), Own)).Location);

        for (var i = 0; i < 9; i++)
            await portal.Anybody().SignInAsync(email, "Another-2026");
        Assert.Contains("There were too many wrong tries", (await portal.Anybody().SignInAsync(email, Own)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Refusals_OfTheFramework_AreAllSaidInOurWords()
    {
        var describer = new IdentityErrorDescriber();
        var all = typeof(IdentityErrorDescriber).GetMethods().Where(m => m.ReturnType == typeof(IdentityError))
            .Select(m => (IdentityError)m.Invoke(
                describer, [.. m.GetParameters().Select(p => p.ParameterType == typeof(int) ? (object)7 : "x")])!).ToList();

        Assert.True(all.Count > 15);
        Assert.All(all, error => Assert.NotEqual(error.Description, PasswordRefusal.Words(error)));
    }
}
