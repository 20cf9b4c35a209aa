using EscalationPortal.Browser.Tests.Support;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace EscalationPortal.Browser.Tests;

/// <summary>Runs when all others have ended, as a collection does that runs beside no other.</summary>
[Collection(AfterAllOthers.Name)]
public sealed class PageStatesTests(AfterAllOthers console)
{
    [Fact]
    public void WholeRun_InspectsMoreThanThreeHundredPageStates()
    {
        var words = $"{PageStates.Distinct} distinct page states inspected, in {PageStates.Looks} looks.";
        console.Say(words);
        // A few tests by themselves say nothing of the whole.
        Assert.True(!PageStates.AreOfTheWholeRun || PageStates.Distinct > 300, words);
    }

    [Fact]
    public void WholeRun_LooksAtEveryPage()
    {
        var unseen = Pages.All.Where(page => !PageStates.Addresses.Any(page.IsAt)).Select(page => page.Template).ToList();
        Assert.True(!PageStates.AreOfTheWholeRun || unseen.Count == 0, $"Never opened in a browser: {string.Join(", ", unseen)}");
    }
}

/// <summary>What it says stands in the output of the run.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AfterAllOthers(IMessageSink messages) : ICollectionFixture<AfterAllOthers>
{
    public const string Name = "After all others";

    public void Say(string words) => messages.OnMessage(new DiagnosticMessage(words));
}
