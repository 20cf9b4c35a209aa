using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public class CaseReferenceTests
{
    [Fact]
    public void Of_WhenThereAreSpacesAround_TrimsThem()
    {
        var reference = CaseReference.Of(" police ", " 2026/004512 ");
        Assert.Equal(("police", "2026/004512"), (reference.System, reference.Reference));
        Assert.Equal(CaseReference.Of("police", "2026/004512"), reference);
    }

    [Theory]
    [InlineData("943 476 5919", "an NHS number")]
    [InlineData("943-476-5919", "an NHS number")]
    [InlineData("9434765919", "an NHS number")]
    [InlineData("CP9434765919/2", "an NHS number")]
    [InlineData("14/03/2015", "a date of birth")]
    [InlineData("CP-2015-03-14", "a date of birth")]
    [InlineData("JS14032015", "a date of birth")]
    [InlineData("JS dob 140315", "a date of birth")]
    public void Of_WhenItHoldsWhatTellsWhoTheChildIs_RefusesWithoutRepeatingIt(string typed, string what)
    {
        var refused = Assert.Throws<RuleViolationException>(() => CaseReference.Of("police", typed));
        Assert.StartsWith($"The case reference holds what looks like {what}.", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(typed, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026/004512")]
    [InlineData("CP-1234567890")]
    [InlineData("943 476 5918")]
    [InlineData("LCS 1048812")]
    [InlineData("35/77120/26")]
    public void Of_WhenItIsACaseNumber_KeepsIt(string typed) => Assert.Equal(typed, CaseReference.Of("other", typed).Reference);

    [Theory]
    [InlineData("ab 12-3")]
    [InlineData("AB123")]
    [InlineData(" AB/12.3 ")]
    [InlineData("a b 1 2–3")]
    [InlineData("ab\\12\u00a0\u20113")]
    public void Normalised_HoweverItIsTyped_IsTheSame(string typed)
    {
        Assert.Equal("AB123", CaseReference.Of("police", typed).Normalised);
        Assert.Equal("AB123", CaseReference.Normalise(typed));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" -/. ")]
    public void Normalise_WhenNothingWasTyped_IsEmpty(string? typed) => Assert.Empty(CaseReference.Normalise(typed));

    [Theory]
    [InlineData("", "1", "Choose the system")]
    [InlineData("police", " ", "Enter the case reference")]
    [InlineData("police", null, "Enter the case reference")]
    [InlineData("police", "1\n2", "one line")]
    [InlineData("police", "12345678901234567890123456789012345678901", "40 characters at most")]
    public void Of_WhenAPartIsMissingOrTooLong_SaysSo(string system, string? reference, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<RuleViolationException>(() => CaseReference.Of(system, reference)).Message, StringComparison.Ordinal);

    [Fact]
    public void ToString_InAMessage_DoesNotTellTheReference() =>
        Assert.DoesNotContain("4512", $"{CaseReference.Of("police", "2026/004512")}", StringComparison.Ordinal);
}
