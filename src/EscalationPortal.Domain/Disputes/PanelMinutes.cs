using System.Globalization;
using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>One exact text of a panel's minutes; corrected minutes are another version, and ask everybody again (S4.4).</summary>
public sealed class PanelMinutes
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

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Number { get; private set; }

    /// <summary>What was corrected, or why the text stays; null for the first version.</summary>
    public string? Why { get; private set; }
    public string WrittenBy { get; private set; } = null!;
    public DateTime WrittenAt { get; private set; }

    /// <summary>SHA-256 over the items; agreement is given to exactly this.</summary>
    public string ContentHash { get; private set; } = null!;
    public IReadOnlyList<MinuteItem> Items => [.. _items.OrderBy(i => i.Number)];
    public IReadOnlyList<MinutesCorrection> Corrections => [.. _corrections.OrderBy(c => c.At)];

    /// <summary>Computed anew from the items, to be held against <see cref="ContentHash"/>.</summary>
    public string Hash() => Digest.Of(
        [Number.ToString(CultureInfo.InvariantCulture), .. Items.SelectMany(i => new[] { i.Heading, i.Text })]);

    internal void Add(MinutesCorrection correction) => _corrections.Add(correction);
}

/// <summary>An item of the agenda, and what was said on it.</summary>
public sealed class MinuteItem
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

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Number { get; private set; }
    public string Heading { get; private set; } = null!;
    public string Text { get; private set; } = null!;
}

/// <summary>What a member who was there says is wrong with the minutes; it stays beside them.</summary>
public sealed class MinutesCorrection
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

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PersonId { get; private set; }
    public string Name { get; private set; } = null!;
    public string Words { get; private set; } = null!;
    public DateTime At { get; private set; }
}

public sealed record MinutesText(string Heading, string Text);
