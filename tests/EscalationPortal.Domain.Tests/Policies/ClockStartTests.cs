using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Tests.Policies;

public sealed class ClockStartTests
{
    public static TheoryData<ClockStart> All { get; } = [.. Enum.GetValues<ClockStart>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Starts_OfAClock_AreSaidInWordsThatFollowItsUnit(ClockStart start)
    {
        var words = Words(start, TimeUnit.WorkingDays);

        Assert.True(start == ClockStart.PanelMeets || words.StartsWith("the day ", StringComparison.Ordinal), words);
        Assert.True(start == ClockStart.PanelMeets || Words(start, TimeUnit.Hours) == $"the moment {words["the day ".Length..]}", words);
    }

    [Fact]
    public void Starts_AtABodyOfThePartnership_NameItAsThePolicyDoes() =>
        Assert.Equal("the day it reached the Partnership Board Business Unit", Words(ClockStart.ReachedConvenor, TimeUnit.WorkingDays));

    [Fact]
    public void Agencies_OfAPolicyThatTheDirectoryLacks_AreNamedWithTheirPlace()
    {
        string[] known = ["cambridgeshire-constabulary", "cambridgeshire-childrens-services"];

        var problems = AgencyChecks.Of(ShippedPolicy.Policy, known);

        Assert.Equal(["$.councilAreas[1].agency", "$.stages[3].panel.partners[1].agency"], problems.Select(p => p.Place));
        Assert.Equal("The directory has no agency 'peterborough-childrens-services'.", problems[0].Reason);
    }

    private static string Words(ClockStart start, TimeUnit unit) =>
        new ClockPolicy(unit, new Dictionary<string, int>(), start, "P.5", false).StartInWords(ShippedPolicy.Policy);
}
