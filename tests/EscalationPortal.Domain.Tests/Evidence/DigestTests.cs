using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Tests.Evidence;

public sealed class DigestTests
{
    /// <summary>Reckoned by another program. Were it to change, no history that is stored would verify any more.</summary>
    [Fact]
    public void Of_TheseFields_StaysWhatItIs() =>
        Assert.Equal("3b482291ceb895bef54e08a6f617285c3753c6d645167b094945972b19deb953", Digest.Of("a", null, "", "bc"));

    [Fact]
    public void Of_FieldsThatRunIntoTheSameLetters_Differs()
    {
        Assert.NotEqual(Digest.Of("ab", "c"), Digest.Of("a", "bc"));
        Assert.NotEqual(Digest.Of("", "a"), Digest.Of(null, "a"));
    }
}
