using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Tests.Policies;

/// <summary>A key that the policy does not know is a fault of the caller, and is never answered with nothing.</summary>
public sealed class PolicyLookUpTests
{
    private static readonly EscalationPolicy s_policy = ShippedPolicy.Policy;

    private static readonly Dictionary<string, (Func<string, object?> Find, string Known)> s_lookUps = new(StringComparer.Ordinal)
    {
        ["stage"] = (s_policy.Stage, "stage-two"),
        ["role"] = (s_policy.Role, "line-manager"),
        ["track"] = (s_policy.Track, "urgent"),
        ["council area"] = (s_policy.CouncilArea, "peterborough"),
        ["area"] = (s_policy.Area, "need-and-threshold"),
        ["situation"] = (s_policy.Situation, "something-else"),
        ["way out"] = (s_policy.WayOut, "allegation"),
        ["clause"] = (s_policy.Clause, "S2.1"),
    };

    public static TheoryData<string> LookUps => [.. s_lookUps.Keys];

    [Theory]
    [MemberData(nameof(LookUps))]
    public void Find_WithAKnownAndAnUnknownKey_FindsThatOneOrThrows(string what)
    {
        var (find, known) = s_lookUps[what];

        Assert.Contains(known, find(known)!.ToString(), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => find("unknown"));
    }

    [Fact]
    public void StandardTrack_WhenTheFileHasNone_Throws() =>
        Assert.Throws<InvalidOperationException>(() => (s_policy with { Tracks = [] }).StandardTrack);

    [Fact]
    public void GuidanceFor_AFieldWithAndWithoutGuidance_IsThatOrNothing()
    {
        Assert.Equal("concern", s_policy.GuidanceFor("concern")!.Field);
        Assert.Null(s_policy.GuidanceFor("a field without guidance"));
    }

    [Fact]
    public void StageAfterAndBefore_AtTheEndsOfTheLadder_AreNone()
    {
        Assert.Equal(("stage-two", "stage-one"), (s_policy.StageAfter("stage-one")!.Key, s_policy.StageBefore("stage-two")!.Key));
        Assert.Null(s_policy.StageAfter("stage-four"));
        Assert.Null(s_policy.StageBefore("stage-one"));
    }

    [Theory]
    [InlineData(TimeUnit.Immediately, 0, "no delay")]
    [InlineData(TimeUnit.SameWorkingDay, 0, "the same working day")]
    [InlineData(TimeUnit.Hours, 1, "1 hour")]
    [InlineData(TimeUnit.Hours, 24, "24 hours")]
    [InlineData(TimeUnit.WorkingDays, 1, "1 working day")]
    [InlineData(TimeUnit.WorkingDays, 5, "5 working days")]
    [InlineData(TimeUnit.CalendarDays, 7, "7 days")]
    [InlineData(TimeUnit.WorkingWeeks, 3, "3 working weeks")]
    public void InWords_OfEachUnit_IsAsOneSaysIt(TimeUnit unit, int amount, string words) =>
        Assert.Equal(words, new ClockPolicy(unit, new Dictionary<string, int> { ["standard"] = amount }, ClockStart.Resolved, "P.5", false)
            .InWords("standard"));
}
