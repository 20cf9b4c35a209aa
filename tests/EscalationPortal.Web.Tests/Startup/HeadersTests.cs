using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Startup;

public sealed class HeadersTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly (string Name, string Value)[] s_expected =
    [
        ("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cache-Control", "no-store"),
    ];

    [Fact]
    public async Task Pages_OfEveryKind_CarryTheHeadersAndNothingInline()
    {
        var dispute = await portal.FindAsync(PoliceMatters.ClosedAfterMove);
        var priya = await portal.SignInAsync(Priya);
        var nobody = portal.Anybody();
        var pages = new[]
        {
            await nobody.GetAsync("/account/sign-in"), await nobody.GetAsync("/help"), await nobody.GetAsync("/help/privacy"),
            await nobody.GetAsync("/help/roles/none"),
            await priya.GetAsync("/work"), await priya.GetAsync("/disputes"), await priya.GetAsync("/log"), await priya.GetAsync("/nowhere"),
            await priya.GetAsync("/panels"), await priya.GetAsync($"/disputes/{dispute.Reference}"), await priya.GetAsync($"/disputes/{dispute.Reference}/history"),
            await priya.GetAsync($"/disputes/{dispute.Reference}/sending-on"), await priya.GetAsync($"/disputes/{dispute.Reference}/acceptance"),
            await priya.PostAsync("/disputes/find", []),
        };

        foreach (var page in pages)
        {
            Assert.All(s_expected, h => Assert.True(page.Headers.TryGetValues(h.Name, out var values) && values.Single() == h.Value, $"{page.Path}: {h.Name}"));
            Assert.Empty(page.Document.QuerySelectorAll("script:not([src]), style, [style], [onclick], [onload], [onsubmit]"));
            Assert.Single(page.Document.QuerySelectorAll("h1"));
        }
    }
}
