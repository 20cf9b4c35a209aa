using System.Net;
using System.Text;

namespace EscalationPortal.Web.Forms;

/// <summary>Words of a form that was not taken, for the person who typed them to take along.</summary>
/// <param name="IsCut">Whether there was more.</param>
public sealed record WordsToCopy(string Text, bool IsCut)
{
    /// <summary>Ten times what the longest box takes: enough to see what has to be shortened.</summary>
    public const int MostOfOne = 40_000;

    /// <summary>As much as the longest lawful form: a page of more is slow to show on a phone.</summary>
    private const int MostOfAll = 200_000;

    /// <summary>A single word is typed again faster than found; words from here on are shown though no space is in them.</summary>
    private const int LongWord = 60;

    private static readonly string[] s_notTyped = ["__RequestVerificationToken", "FormToken"];

    /// <summary>What can be read of the body as it was sent, however badly: the form as a whole was refused, or not acted on.</summary>
    public static IReadOnlyList<WordsToCopy> In(SentForm sent)
    {
        var left = MostOfAll;
        var found = new List<WordsToCopy>();
        foreach (var (name, value) in Fields(sent))
        {
            var text = new string([.. value.Where(c => !char.IsControl(c) || char.IsWhiteSpace(c))]).Trim();
            if (s_notTyped.Contains(name, StringComparer.OrdinalIgnoreCase) || !IsWords(text))
                continue;
            var shown = text[..Math.Min(text.Length, Math.Min(left, MostOfOne))];
            left -= shown.Length;
            found.Add(new WordsToCopy(shown, shown.Length < text.Length));
            if (left == 0)
                break;
        }

        return found;
    }

    /// <summary>Keys, ids and days are chosen, and have no space.</summary>
    private static bool IsWords(string text) => text.Length >= LongWord || text.Any(char.IsWhiteSpace);

    private static IEnumerable<(string Name, string Value)> Fields(SentForm sent)
    {
        var body = Encoding.UTF8.GetString(sent.Body.Span);
        return sent.IsMultipart ? Parts(body) : Pairs(body);
    }

    private static IEnumerable<(string Name, string Value)> Pairs(string body) => body.Split('&', FormLimits.Fields * 2)
        .Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2)
        .Select(pair => (WebUtility.UrlDecode(pair[0]), WebUtility.UrlDecode(pair[1])));

    /// <summary>
    /// Each part is a head, an empty line and a value. The line between parts is taken from the body: the one that was announced may be
    /// what is wrong.
    /// </summary>
    private static IEnumerable<(string Name, string Value)> Parts(string body) => body
        .Split(body.Split('\n', 2)[0].TrimEnd('\r', '-'), FormLimits.Fields * 2)
        .Select(part => part.Split("\r\n\r\n", 2)).Where(part => part.Length == 2).Select(part => (NameIn(part[0]), part[1]));

    private static string NameIn(string head) => head.Split("name=\"", 2) is [_, var rest] ? rest.Split('"', 2)[0] : "";
}
