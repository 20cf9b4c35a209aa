using System.Net;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Startup;

/// <summary>The portal's address is what is set, and never what a request says.</summary>
public sealed class OwnAddressTests
{
    private const string Own = "https://portal.example.org";

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:443")]
    [InlineData("localhost.evil.example")]
    [InlineData("192.0.2.7")]
    public async Task Request_ThatNamesAnotherHost_IsRefusedWithoutAPage(string host)
    {
        await using var portal = new PortalFactory();
        using var http = portal.CreateDefaultClient();
        foreach (var path in new[] { "/", "/account/sign-in", "/work", "/disputes/RPD-7K3M-Q9TD", "/help" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = host;
            using var response = await http.SendAsync(request);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Null(response.Headers.Location);
            Assert.Empty(await response.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    [InlineData("portal.example.org")]
    public async Task Request_ToTheDemonstration_IsTakenByTheNamesOfThisMachineAndItsOwn(string host)
    {
        await using var portal = new PortalFactory { Settings = { ["OwnAddress"] = Own } };
        using var http = portal.CreateDefaultClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account/sign-in");
        request.Headers.Host = host;

        using var response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Redirects_NameNoHost_WhateverTheRequestClaims()
    {
        await using var portal = new PortalFactory();
        using var http = portal.CreateDefaultClient();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            using var request = new HttpRequestMessage(method, method == HttpMethod.Get ? "/work?told=2" : "/disputes/find");
            request.Headers.Add("X-Forwarded-Host", "evil.example");
            request.Headers.Add("X-Forwarded-Proto", "https");
            if (method == HttpMethod.Post)
                request.Content = new FormUrlEncodedContent([]);
            using var response = await http.SendAsync(request);
            Assert.StartsWith("/account/sign-in?returnUrl=", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task CalendarFile_NamesTheAddressThatIsSet()
    {
        await using var portal = new PortalFactory { Settings = { ["OwnAddress"] = Own } };
        var dispute = (await portal.AllAsync()).First(d => d.Panels.Count > 0 && d.Seats.Any(s => s.IsHeld && s.PersonId == Paul.Id));

        var file = await (await portal.SignInAsync(Paul)).GetAsync($"/disputes/{dispute.Reference}/invitation/{dispute.Panels[0].Id}");

        Assert.Contains($"{Own}/disputes/{dispute.Reference}", file.Document.Source.Text.ReplaceLineEndings("")
            .Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", file.Document.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("portal.example.org")]
    [InlineData("ftp://portal.example.org")]
    [InlineData("https://someone@portal.example.org")]
    [InlineData("https://portal.example.org/?x=1")]
    public async Task Start_WithoutAnAddressOfItsOwn_IsRefused(string address)
    {
        await using var portal = new PortalFactory { Settings = { ["OwnAddress"] = address } };

        Assert.Contains("Set 'OwnAddress' to the address of the portal", Assert.ThrowsAny<Exception>(() => portal.Services).Message,
            StringComparison.Ordinal);
    }
}
