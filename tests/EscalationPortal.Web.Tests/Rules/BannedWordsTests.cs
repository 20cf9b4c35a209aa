using EscalationPortal.TestSupport;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Everyday English, where people read it. Other words have crept back before.</summary>
public sealed class BannedWordsTests
{
    /// <summary>The sentences of EscalationPortal.Domain join when they are rewritten: add it here.</summary>
    private static readonly string[] Roots = ["EscalationPortal.Web", "EscalationPortal.Persistence", "EscalationPortal.Domain"];

    [Fact]
    public void Words_ThatPeopleRead_AreEverydayEnglish()
    {
        var policies = System.IO.Directory.EnumerateFiles(
            Repository.PathOf("src", "EscalationPortal.Web", "Policies"), "*.json", SearchOption.AllDirectories);
        var files = Roots.SelectMany(Sources.Of).Concat(policies).ToList();

        var found = files.SelectMany(f => BannedWords.WordsOf(f).SelectMany(BannedWords.In)
            .Select(line => $"{Path.GetRelativePath(Repository.Folder, f)}: {line}"));

        Assert.True(files.Count > 300);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("The clocks are reckoned anew", 2)]
    [InlineData("Whoever sees to it is told.", 3)]
    [InlineData("Whom did somebody ask meanwhile?", 3)]
    [InlineData("Learning points alone.", 1)]
    [InlineData("The child was alone at home", 0)]
    [InlineData("Enter who was told", 0)]
    [InlineData("The record the agencies keep", 0)]
    public void Banned_InASentence_AreFound(string sentence, int count) => Assert.Equal(count, BannedWords.In(sentence).Count());

    [Theory]
    [InlineData(".cs", "throw new RuleViolationException($\"{name} goes on.\"); // anew", "goes on")]
    [InlineData(".cshtml", "@* anew *@<p>Whom, @Model.Meanwhile?</p>", "Whom")]
    [InlineData(".json", "{ \"whoever\": [ \"It is told.\" ] }", "is told")]
    public void Words_OfAFile_AreThoseThatPeopleRead(string extension, string content, string banned)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}{extension}");
        File.WriteAllText(file, content);
        try
        {
            Assert.StartsWith($"'{banned}'", Assert.Single(BannedWords.WordsOf(file).SelectMany(BannedWords.In)), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
