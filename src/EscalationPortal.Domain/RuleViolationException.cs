namespace EscalationPortal.Domain;

/// <summary>An unlawful change, refused with a sentence that the person who tried it can read.</summary>
public sealed class RuleViolationException(string message) : Exception(message)
{
    public static void ThrowIf(bool broken, string sentence)
    {
        if (broken)
            throw new RuleViolationException(sentence);
    }
}
