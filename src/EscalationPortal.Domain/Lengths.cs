using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;

namespace EscalationPortal.Domain;

/// <summary>The most characters of a text that a person types: the same for its form, its page and its column.</summary>
public static class Lengths
{
    public const int Text = Dispute.TextLength;
    public const int TitleWords = Dispute.TitleWordsLength;

    /// <summary>The words that were typed, with what the portal puts before them.</summary>
    public const int Title = 300;

    public const int CaseSystem = CaseReference.MaxSystemLength;

    /// <summary>Why someone did something.</summary>
    public const int Reason = 1000;

    public const int EarlyAccessReason = Dispute.ReasonLength;

    /// <summary>A few sentences that are no record by themselves.</summary>
    public const int Note = 1000;

    /// <summary>Shorter than a text, so that it fits among the notes of its side when the draft is submitted.</summary>
    public const int Comment = 2000;

    /// <summary>Shorter than a text: it is saved as one text with the name of the supporter.</summary>
    public const int Support = 3500;

    /// <summary>Who took part in something, or is invited to it.</summary>
    public const int Participants = 1000;

    public const int Action = 500;
    public const int Place = 500;
    public const int MinutesHeading = MinuteItem.HeadingLength;

    /// <summary>Of a person, a job, a role or an agency.</summary>
    public const int Name = 200;

    /// <summary>A person with their job, as one text.</summary>
    public const int NameAndTitle = 400;

    public const int Contact = 200;
    public const int Team = 100;
    public const int Theme = LearningTheme.NameLength;

    /// <summary>Of something in another organisation's system.</summary>
    public const int Reference = 100;

    public const int Email = 256;
    public const int ShortestPassword = 12;

    /// <summary>Hashing takes longer with each character.</summary>
    public const int Password = 200;
}
