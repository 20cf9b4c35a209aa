using EscalationPortal.Browser.Tests.Support;
using Xunit.Abstractions;

namespace EscalationPortal.Browser.Tests;

/// <summary>Runs when all others have ended, as a collection that runs beside no other does.</summary>
[Collection(AfterAllOthers.Name)]
public sealed class PageStatesTests(ITestOutputHelper output)
{
    [Fact]
    public void WholeRun_InspectsMoreThanThreeHundredPageStates()
    {
        var words = $"Browser tests: {PageStates.Distinct} distinct page states inspected, in {PageStates.Looks} looks.";
        output.WriteLine(words);
        Console.WriteLine(words);
        // A few tests by themselves say nothing of the whole.
        Assert.True(!PageStates.AreOfTheWholeRun || PageStates.Distinct > 300, words);
    }
}

[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AfterAllOthers
{
    public const string Name = "After all others";
}
