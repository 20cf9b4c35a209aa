namespace EscalationPortal.Domain.Tests.Disputes;

internal static class Refusal
{
    /// <summary>The sentence that the person reads.</summary>
    public static string Of(Action act) => Assert.Throws<RuleViolationException>(act).Message;

    public static void Says(string sentence, Action act) => Assert.Equal(sentence, Of(act));

    public const string NoPart = "You have no part in this dispute that allows this.";
    public const string Answered = "This was answered already.";
    public const string Ended = "This dispute has ended.";
    public const string NotOpen = "This stage is not open.";
    public const string Own = "No one can accept what they escalated themselves.";
    public const string SafetyAsked = "Say what keeps the child safe for now, or that none could be agreed and where the child was referred.";
}
