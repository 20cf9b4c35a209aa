using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>No list of a record is longer than anyone can read, however it was sent.</summary>
public sealed class RowCapTests
{
    private const int TooMany = Dispute.MostRows + 1;

    [Fact]
    public void Propose_WithMoreActionsThanOneCanRead_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();

        Refusal.Says("Give 30 actions or fewer.", () =>
            at.Dispute.ProposeRecord(Samples.Record(at.Now) with { AgreedActions = Actions(at.Now, TooMany) }, at.By(Priya)));

        at.Dispute.ProposeRecord(Samples.Record(at.Now) with { AgreedActions = Actions(at.Now, Dispute.MostRows) }, at.By(Priya));
        Assert.Equal(Dispute.MostRows, at.Dispute.CurrentStage.LatestVersion!.AgreedActions.Count);
    }

    [Fact]
    public void Decide_WithMoreActionsThanOneCanRead_IsRefused()
    {
        var at = new DisputeBuilder().Held();

        Refusal.Says("Give 30 actions or fewer.", () =>
            at.Dispute.Decide(Samples.Decision(at.Now, Priya) with { AgreedActions = Actions(at.Now, TooMany) }, at.By(Beth)));
    }

    [Fact]
    public void CorrectMinutes_WithMoreItemsThanOneCanRead_IsRefused()
    {
        var at = new DisputeBuilder().Held().MinutesDisputed(Paula);

        Refusal.Says("Give 30 items or fewer.", () => at.Dispute.CorrectMinutes(Items(TooMany), "Added.", at.By(Beth)));
    }

    [Fact]
    public void Submit_WithMorePeopleThanOneCanRead_IsRefused() => Refusal.Says("Give 30 people or fewer.", () => new DisputeBuilder()
        .With(s => s with { Network = [.. Enumerable.Range(0, TooMany)
            .Select(i => new NetworkPerson("Riverside School", $"Teacher {i}", "teacher", null))] }).Submitted());

    private static List<ActionToAgree> Actions(DateTime now, int count) =>
        [.. Enumerable.Range(1, count).Select(i => Samples.Action(now, i))];

    private static List<MinutesText> Items(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new MinutesText($"Item {i}", "It was talked about."))];
}
