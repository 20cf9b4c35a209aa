using System.Globalization;
using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>One exact text of a panel's minutes; corrected minutes are another version, and ask everybody again.</summary>
public sealed class PanelMinutes : SealedRow
{
    private readonly List<MinuteItem> _items = [];
    private readonly List<MinutesCorrection> _corrections = [];

    private PanelMinutes()
    {
    }

    internal PanelMinutes(int number, IEnumerable<MinutesText> items, string? why, string by, DateTime at)
    {
        Number = number;
        _items.AddRange(items.Where(i => !string.IsNullOrWhiteSpace(i.Text)).Select((item, i) => new MinuteItem(i + 1, item)));
        Why = why;
        WrittenBy = by;
        WrittenAt = at;
        ContentHash = Hash();
    }

    public int Number { get; private set; }

    /// <summary>What was corrected, or why the text stays; null for the first version.</summary>
    [TypedText]
    public string? Why { get; private set; }
    [PersonalText]
    public string WrittenBy { get; private set; } = null!;
    public DateTime WrittenAt { get; private set; }

    /// <summary>SHA-256 over the items; agreement is given to exactly this.</summary>
    public string ContentHash { get; private set; } = null!;
    public IReadOnlyList<MinuteItem> Items => [.. _items.OrderBy(i => i.Number)];
    public IReadOnlyList<MinutesCorrection> Corrections => [.. _corrections.OrderBy(c => c.At)];

    /// <summary>Salted, so that nobody can guess a text from it once that is redacted.</summary>
    private string Hash() => Digest.Of(
        [Salt, Number.ToString(CultureInfo.InvariantCulture), .. Items.SelectMany(i => new[] { i.Heading, i.Text })]);

    internal void Add(MinutesCorrection correction) => _corrections.Add(correction);
}

/// <summary>An item of the agenda, and what was said on it.</summary>
public sealed class MinuteItem : SealedRow
{
    public const int HeadingLength = 200;

    private MinuteItem()
    {
    }

    internal MinuteItem(int number, MinutesText item)
    {
        Number = number;
        Heading = item.Heading;
        Text = item.Text;
    }

    public int Number { get; private set; }
    [TypedText]
    public string Heading { get; private set; } = null!;
    [TypedText]
    public string Text { get; private set; } = null!;
}

/// <summary>What a member who was there says is wrong with the minutes; it stays beside them.</summary>
public sealed class MinutesCorrection : SealedRow
{
    private MinutesCorrection()
    {
    }

    internal MinutesCorrection(PanelMember member, string words, DateTime at)
    {
        PersonId = member.PersonId;
        Name = member.Name;
        Words = words;
        At = at;
    }

    public Guid PersonId { get; private set; }
    [PersonalText]
    public string Name { get; private set; } = null!;
    [TypedText]
    public string Words { get; private set; } = null!;
    public DateTime At { get; private set; }
}

public sealed record MinutesText(string Heading, string Text);
