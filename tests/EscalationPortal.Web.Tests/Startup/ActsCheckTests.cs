using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Startup;

namespace EscalationPortal.Web.Tests.Startup;

public sealed class ActsCheckTests
{
    private static readonly List<string> s_routes = [.. ActDeclarations.All.Select(d => d.Route)];

    [Fact]
    public void Check_WhenEveryVerbIsDeclaredAndServed_LetsThePortalStart() => ActsCheck.Check(ActDeclarations.All, s_routes);

    [Fact]
    public void Check_WhenTheWebForgotAVerb_RefusesAndNamesIt() => Refuses(
        "No words and no page are declared for Skip.", [.. ActDeclarations.All.Where(d => d.Verb != Verb.Skip)], s_routes);

    [Fact]
    public void Check_WhenNoControllerServesAPage_RefusesAndNamesIt() => Refuses(
        "No controller serves the page of Skip (disputes/{reference}/skip).",
        ActDeclarations.All,
        [.. s_routes.Where(r => !r.EndsWith("/skip", StringComparison.Ordinal))]);

    [Fact]
    public void Check_WhenTwoVerbsHaveOnePageWithoutSayingSo_RefusesAndNamesBoth() => Refuses(
        "Skip and Reopen both have the page 'skip'; one must say that it shares it.",
        With(ActDeclarations.Of(Verb.Reopen) with { Page = "skip" }), s_routes);

    [Fact]
    public void Check_WhenASharedPageIsAnother_RefusesAndNamesBoth() => Refuses(
        "TakeUp says that it shares the page of PassOn, which has another.",
        With(ActDeclarations.Of(Verb.TakeUp) with { Page = "track" }), s_routes);

    [Fact]
    public void Of_WhenAVerbIsNotDeclared_SaysWhere() => Assert.Equal(
        "-1 has no declaration in ActDeclarations.",
        Assert.Throws<InvalidOperationException>(() => ActDeclarations.Of((Verb)(-1))).Message);

    private static List<ActDeclaration> With(ActDeclaration other) =>
        [.. ActDeclarations.All.Select(d => d.Verb == other.Verb ? other : d)];

    private static void Refuses(string sentence, IReadOnlyCollection<ActDeclaration> declared, IEnumerable<string> routes) =>
        Assert.Equal(sentence, Assert.Throws<InvalidOperationException>(() => ActsCheck.Check(declared, routes)).Message);
}
