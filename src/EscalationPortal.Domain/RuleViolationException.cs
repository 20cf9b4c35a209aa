namespace EscalationPortal.Domain;

/// <summary>An unlawful change, refused with a sentence that the person who tried it can read.</summary>
public sealed class RuleViolationException(string message, RefusedPart about = RefusedPart.Whole) : Exception(message)
{
    public RefusedPart About { get; } = about;

    public static void ThrowIf(bool broken, string sentence, RefusedPart about = RefusedPart.Whole)
    {
        if (broken)
            throw new RuleViolationException(sentence, about);
    }
}

/// <summary>What a refusal is about, so that a page can say it beside the field.</summary>
public enum RefusedPart
{
    Whole,

    /// <summary>When it was, or is to be.</summary>
    Day,

    /// <summary>When the safety arrangement is reviewed next.</summary>
    Review,

    /// <summary>When the child was referred.</summary>
    Referral,

    /// <summary>Who is asked to accept.</summary>
    Asked,
}
