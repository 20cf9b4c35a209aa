using System.Text.Json;
using System.Text.Json.Nodes;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Tests.Policies;

/// <summary>One edit of the shipped file each, with the place and the reason that must be named.</summary>
public class WrongPolicyTests
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    [Theory]
    [MemberData(nameof(ShapeEdits.All), MemberType = typeof(ShapeEdits))]
    [MemberData(nameof(SenseEdits.All), MemberType = typeof(SenseEdits))]
    [Trait("Policy", "A.1")]
    public void Read_WhenTheFileIsWrong_NamesThePlaceAndTheReason(WrongEdit edit)
    {
        var file = ShippedPolicy.Copy();
        edit.Make(file);

        var refused = Assert.Throws<PolicyFileException>(() => PolicyReader.Read(file.ToJsonString(s_indented)));

        Assert.Single(refused.Problems, p => p.Place == edit.Place && p.Reason.Contains(edit.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"version\": 1,", "\"version\": 1, \"version\": 2,", "$.version", "twice")]
    [InlineData("\"standard\": 7,", "\"standard\": 7, \"standard\": 8,", "$.safety.reviewWithin.byTrack.standard", "twice")]
    [InlineData("\"version\": 1,", "\"version\": 1, // first\n", "$", "'/' is an invalid start")]
    [InlineData("\"version\": 1,", "\"Version\": 1,", "$.Version", "'Version' is not a key")]
    public void Read_WhenTheTextItselfIsWrong_NamesThePlace(string right, string wrong, string place, string reason)
    {
        var json = ShippedPolicy.Json.Replace(right, wrong, StringComparison.Ordinal);

        var problem = Assert.Single(Assert.Throws<PolicyFileException>(() => PolicyReader.Read(json)).Problems);

        Assert.Equal(place, problem.Place);
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Read_WhenThereIsNoPolicy_Refuses(string json) =>
        Assert.Equal("$", Assert.Single(Assert.Throws<PolicyFileException>(() => PolicyReader.Read(json)).Problems).Place);

    [Fact]
    public void Read_WhenTheFileIsNull_SaysThatItHoldsNoPolicy() => Assert.Equal(
        [new PolicyProblem("$", 1, "The file holds no policy.")], Assert.Throws<PolicyFileException>(() => PolicyReader.Read("null")).Problems);

    [Fact]
    public void Read_WhenItIsNotJson_NamesTheLine()
    {
        var json = ShippedPolicy.Json.Replace("\"version\": 1,", "\"version\": ,", StringComparison.Ordinal);
        var line = json[..json.IndexOf("\"version\": ,", StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        Assert.Equal(line, Assert.Single(Assert.Throws<PolicyFileException>(() => PolicyReader.Read(json)).Problems).Line);
    }

    [Fact]
    public void Read_WhenFiguresAreAtTheirLowest_TakesThem()
    {
        var file = ShippedPolicy.Copy();
        file["reporting"]!["suppressCountsUnder"] = 2;
        file["retention"]!["yearsAfterEnding"] = 1;

        var policy = PolicyReader.Read(file.ToJsonString());

        Assert.Equal((2, 1), (policy.Reporting.SuppressCountsUnder, policy.Retention.YearsAfterEnding));
    }

    [Fact]
    public void ToString_OfAProblemWithoutALine_NamesThePlaceAlone() => Assert.Equal("$.stages: Wrong.", new PolicyProblem("$.stages", null, "Wrong.").ToString());

    [Fact]
    public void Read_WhenSeveralThingsAreWrong_NamesAllInTheOrderOfTheFile()
    {
        var file = ShippedPolicy.Copy();
        file["retention"]!["yearsAfterEnding"] = 0;
        file["bodies"]!["panel"]!["role"] = "nobody";

        var problems = Assert.Throws<PolicyFileException>(() => PolicyReader.Read(file.ToJsonString(s_indented))).Problems;

        Assert.Equal("$.bodies.panel.role", problems[0].Place);
        Assert.Equal("$.retention.yearsAfterEnding", problems[^1].Place);
    }

    [Fact]
    public void Read_WhenSomethingIsWrong_NamesTheLine()
    {
        var json = ShippedPolicy.Json.Replace("\"quorum\": 3,", "\"quorum\": 4,", StringComparison.Ordinal);
        var line = json[..json.IndexOf("\"quorum\": 4", StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        var problem = Assert.Single(Assert.Throws<PolicyFileException>(() => PolicyReader.Read(json)).Problems);

        Assert.Equal(line, problem.Line);
        Assert.Equal($"$.stages[3].panel.quorum (line {line}): The quorum is between 1 and the number of partners, 3.", problem.ToString());
    }
}

/// <summary>Prints as what was edited, so that a failing case names itself.</summary>
public sealed class WrongEdit(string what, Action<JsonObject> make, string place, string reason)
{
    public Action<JsonObject> Make { get; } = make;
    public string Place { get; } = place;
    public string Reason { get; } = reason;

    public override string ToString() => what;
}
