using System.Text.RegularExpressions;
using EscalationPortal.TestSupport;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Another partnership's policy has other clauses: a number in code would cite one that it does not have.</summary>
public sealed partial class ClauseNumbersTests
{
    private static readonly string[] Roots = ["EscalationPortal.Web", "EscalationPortal.Persistence", "EscalationPortal.Domain"];

    [Fact]
    public void Sources_OutsideThePolicyFiles_HoldNoClauseNumber()
    {
        var sources = Roots.SelectMany(Sources.Of).ToList();

        var found = sources.SelectMany(s => File.ReadLines(s).Index()
            .Where(line => Number.IsMatch(line.Item))
            .Select(line => $"{Path.GetRelativePath(Repository.Folder, s)}:{line.Index + 1}: {line.Item.Trim()}"));

        Assert.True(sources.Count > 300);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("Clause S1.6", true)]
    [InlineData("(I.4, S1.2)", true)]
    [InlineData("P.9", true)]
    [InlineData("opens (M.7)", true)]
    [InlineData("net10.0, version 6.3.0", false)]
    [InlineData("TLS1.2", false)]
    [InlineData("<path d=\"M1.5 2.25\">", false)]
    public void Number_InALine_IsToldFromAVersion(string line, bool isClause) => Assert.Equal(isClause, Number.IsMatch(line));

    [GeneratedRegex(@"\b([AIPS][0-9]?|M)\.[0-9]+\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number { get; }
}
