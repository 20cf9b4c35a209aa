using System.Reflection;
using System.Text;
using System.Text.Json;
using EscalationPortal.Domain.Policies;
using EscalationPortal.TestSupport;

namespace EscalationPortal.Web.Tests.Policies;

/// <summary>docs/policy.md says of each clause what the portal does, where, and which test proves it; and it cannot grow old.</summary>
public sealed class PolicyDocumentTests
{
    private const string Rewrite = "REWRITE_DOCS=1 dotnet test tests/EscalationPortal.Web.Tests --filter PolicyDocumentTests";

    private static readonly string s_file = Repository.PathOf("docs", "policy.md");
    private static readonly ILookup<string, string> s_tests = ClauseTraits.In(Repository.PathOf("tests")).ToLookup(t => t.Clause, t => t.Test);

    public static TheoryData<string> Clauses { get; } = [.. PolicyFiles.Shipped.Clauses.Select(c => c.Number)];

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Clause_OfTheShippedPolicy_HasATestThatCarriesItsNumber(string clause) =>
        Assert.True(s_tests[clause].Any(), $"No test carries [Trait(\"Policy\", \"{clause}\")].");

    [Fact]
    public void Traits_OfAllTests_NameClausesOfTheShippedPolicy() =>
        Assert.Empty(s_tests.Select(t => t.Key).Except(PolicyFiles.Shipped.Clauses.Select(c => c.Number)));

    [Fact]
    public void Traits_FoundInTheSources_AreThoseOfTheBuiltTests()
    {
        var built = from type in typeof(PolicyDocumentTests).Assembly.GetTypes()
                    from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
                    from trait in method.GetCustomAttributesData().Where(a => a.AttributeType == typeof(TraitAttribute))
                    where (string?)trait.ConstructorArguments[0].Value == "Policy"
                    select ((string)trait.ConstructorArguments[1].Value!, $"{type.Name}.{method.Name}");

        Assert.Equal(built.Order(), ClauseTraits.In(Repository.PathOf("tests", "EscalationPortal.Web.Tests")).Order());
    }

    [Fact]
    public void Document_OnDisk_IsWhatPolicyAndTestsSay()
    {
        var document = Write();
        if (Environment.GetEnvironmentVariable("REWRITE_DOCS") == "1")
            File.WriteAllText(s_file, document);

        Assert.True(File.Exists(s_file) && File.ReadAllText(s_file) == document, $"docs/policy.md is out of date. Rewrite it: {Rewrite}");
    }

    private static string Write()
    {
        var policy = PolicyFiles.Shipped;
        var text = new StringBuilder()
            .Append("# The policy, clause by clause\n\n")
            .Append("Written from `src/EscalationPortal.Web/Policies/cambridgeshire-peterborough.json` and the tests that carry a clause's number; a test fails when it is out of date.\n")
            .Append("Rewrite it with\n\n    ").Append(Rewrite).Append("\n\n")
            .Append("Kinds: the portal makes sure of a *rule*; it helps people to follow *guidance*; *human judgement* is for people, and it records what they chose;\n")
            .Append("*out of scope* belongs to another procedure, to which it leads.\n\n")
            .Append("| clause | what it asks | kind | what the portal does | page | tests |\n|---|---|---|---|---|---|\n");
        foreach (var clause in policy.Clauses)
            text.Append("| ").AppendJoin(" | ", clause.Number, $"**{clause.Heading}.** {clause.Text}", Kind(clause.Kind), clause.Behaviour, $"`{clause.Page}`", Tests(clause.Number)).Append(" |\n");
        return text.ToString();
    }

    private static string Kind(ClauseKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()).Replace('-', ' ');

    private static string Tests(string clause) =>
        string.Join("<br>", s_tests[clause].Distinct().Order(StringComparer.Ordinal).Select(t => $"`{t}`"));
}
