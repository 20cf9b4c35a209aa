using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Web.Features.Policy;

/// <summary>The picture of a procedure: boxes and arrows, each placed by the text inside it.</summary>
public sealed record Flowchart(int Width, int Height, IReadOnlyList<FlowBox> Boxes, IReadOnlyList<FlowArrow> Arrows)
{
    public static Flowchart Of(EscalationPolicy policy) => new FlowchartDrawing(policy).Draw();
}

/// <param name="Look">Its part of the style, such as 'stage' or 'ending'.</param>
/// <param name="Href">The rules and clauses that it stands for; null for a mere remark.</param>
public sealed record FlowBox(int X, int Y, int Width, string Look, IReadOnlyList<FlowLine> Lines, string? Href)
{
    public const int Padding = 14;

    public int Height => Lines.Sum(l => l.Height) + (2 * Padding);
    public int Bottom => Y + Height;
    public int Right => X + Width;
    public int Middle => Y + (Height / 2);

    /// <summary>Each line with the height that its letters stand on.</summary>
    public IEnumerable<(FlowLine Line, int Baseline)> Set()
    {
        var y = Y + Padding;
        foreach (var line in Lines)
        {
            yield return (line, y + line.Height - 6);
            y += line.Height;
        }
    }
}

/// <param name="Path">In the language of SVG paths.</param>
public sealed record FlowArrow(string Path, bool IsDashed, bool HasTwoEnds = false);

/// <summary>One line of text. SVG does not break lines itself.</summary>
public sealed record FlowLine(string Text, string Look, int Height)
{
    /// <summary>Estimated for Arial, generously: a letter is a little over half as wide as it is high.</summary>
    public static IEnumerable<FlowLine> Wrap(string text, string look, int width)
    {
        var (size, height) = look switch { "title" => (21, 28), "name" => (17, 24), _ => (15, 21) };
        var most = (int)(width / (size * (look == "text" ? 0.51 : 0.57)));
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                yield return new(line, look, height);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return new(line, look, height);
    }
}
