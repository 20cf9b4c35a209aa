using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public class DisputeReferenceTests
{
    [Fact]
    public void New_EachTime_IsReadableAndItsOwn()
    {
        var references = Enumerable.Range(0, 10_000).Select(_ => DisputeReference.New()).ToList();

        Assert.All(references, r => Assert.Matches("^RPD-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$", r.ToString()));
        Assert.All(references, r => Assert.Equal(DisputeReference.Length, r.ToString().Length));
        Assert.Equal(references.Count, references.Distinct().Count());
    }

    [Theory]
    [InlineData("RPD-7K3M-Q9TD")]
    [InlineData("rpd-7k3m-q9td")]
    [InlineData("  RPD 7K3M Q9TD ")]
    [InlineData("RPD7K3MQ9TD")]
    [InlineData("7K3M-Q9TD")]
    [InlineData("rpd–7k3m–q9td")]
    [InlineData("RPD.7K3M/Q9TD")]
    [InlineData("RPD\u20117K3M\u2014Q9TD")]
    public void TryParse_WhenTypedByAPerson_GivesTheReference(string typed)
    {
        Assert.True(DisputeReference.TryParse(typed, out var reference));
        Assert.Equal("RPD-7K3M-Q9TD", reference.ToString());
        Assert.Equal(DisputeReference.Parse("RPD-7K3M-Q9TD"), reference);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("RPD-7K3M-Q9T")]
    [InlineData("RPD-7K3M-Q9TD-2")]
    [InlineData("RPD-7K3M-Q9T0")]
    [InlineData("RPD-7K3M-Q9TI")]
    [InlineData("RPE-7K3M-Q9TD")]
    public void TryParse_WhenItIsNoReference_SaysSo(string? typed) => Assert.False(DisputeReference.TryParse(typed, out _));

    [Fact]
    public void Parse_WhenItIsNoReference_Refuses() => Assert.Throws<FormatException>(() => DisputeReference.Parse("12"));
}
