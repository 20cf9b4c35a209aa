using System.Reflection;
using System.Text.RegularExpressions;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Infrastructure;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Addresses are made in one place: a route that changes is found by the compiler, and a link to nowhere by a test.</summary>
public sealed partial class PageAddressesTests
{
    private static readonly DisputeReference s_reference = DisputeReference.New();

    public static TheoryData<string> Members { get; } = [.. Made().Select(a => a.Name).Distinct()];

    [Fact]
    public void Sources_OutsideTheHomeOfAddresses_BuildNone()
    {
        var sources = Sources.Of("EscalationPortal.Web").Where(s => Path.GetFileName(s) != "Addresses.cs").ToList();

        var found = sources.SelectMany(s => File.ReadLines(s).Index()
            .Where(line => BuiltByHand.IsMatch(line.Item))
            .Select(line => $"{Path.GetRelativePath(Repository.Folder, s)}:{line.Index + 1}: {line.Item.Trim()}"));

        Assert.True(sources.Count > 300);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("return LocalRedirect(\"/work\");", true)]
    [InlineData("var done = $\"/disputes/{reference}/submitted\";", true)]
    [InlineData("<form-post action=\"@(open.Address)/escalation\">", true)]
    [InlineData("<form-post action=\"@Model.Address/@absence.Id/removal\">", true)]
    [InlineData("var address = $\"{open.Address}/safety\";", true)]
    [InlineData("href=\"@open.AddressOf(Verb.Escalate)\"", false)]
    [InlineData("    [HttpGet(\"/agencies/{key}/people/new\")]", false)] // what an address leads to
    [InlineData("<partial name=\"/Features/Policy/_Box.cshtml\" model=\"box\" />", false)] // the place of a view is no address
    public void BuiltByHand_InALine_IsToldFromTheRest(string line, bool isByHand) => Assert.Equal(isByHand, BuiltByHand.IsMatch(line));

    [Theory]
    [MemberData(nameof(Members))]
    public void Address_OfEachMember_LeadsToARoute(string member) => Assert.All(
        Made().Where(a => a.Name == member), a => Assert.Contains(Routes.Listed, r => Leads(a.Address, r)));

    [Fact]
    public void Page_OfEachVerb_IsARouteOfADispute() => Assert.All(
        Enum.GetValues<Verb>(), verb => Assert.Contains(Routes.Listed, r => r.Line == $"GET /disputes/{{reference}}/{ActDeclarations.Of(verb).Page}"));

    private static bool Leads(string address, Route route) => Regex.IsMatch(
        address.Split('?', '#')[0], "^/" + AnyPart.Replace(route.Template, "[^/]+") + "$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static IEnumerable<(string Name, string Address)> Made() =>
    [
        .. typeof(Addresses).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (f.Name, (string)f.GetValue(null)!)),
        .. typeof(Addresses).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(m => (m.Name, (string)m.Invoke(null, [.. m.GetParameters().Select(Example)])!)),
    ];

    private static object? Example(ParameterInfo parameter) => (parameter.Name, parameter.ParameterType) switch
    {
        ("document", _) => Addresses.Document(s_reference),
        ("absences", _) => Addresses.OwnAbsence,
        (_, var type) when type == typeof(string) => "some-key",
        (_, var type) when type == typeof(Guid) => Guid.NewGuid(),
        (_, var type) when type == typeof(DisputeReference) => s_reference,
        (_, var type) when type == typeof(Verb) => Verb.Escalate,
        (_, var type) when type == typeof(Enum) => DisputeState.Open,
        (_, var type) when type == typeof(bool) => true,
        _ => 2,
    };

    [GeneratedRegex(@"^(?!\s*\[(Route|Http)).*(""/[a-z]|Address\)?\}?/)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BuiltByHand { get; }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyPart { get; }
}
