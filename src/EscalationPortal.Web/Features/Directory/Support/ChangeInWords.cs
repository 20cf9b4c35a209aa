namespace EscalationPortal.Web.Features.Directory.Support;

/// <summary>What was before and what is after, as it stands on record: 'Title: was ‘x’, is ‘y’.'</summary>
internal sealed class ChangeInWords
{
    private readonly List<string> _lines = [];

    public void Compare(string what, string? before, string? after)
    {
        if ((before ?? "") != (after ?? ""))
            _lines.Add($"{what}: was {Words(before)}, is {Words(after)}.");
    }

    public void Compare(string what, IEnumerable<string> before, IEnumerable<string> after) =>
        Compare(what, string.Join(", ", before.Order(StringComparer.Ordinal)), string.Join(", ", after.Order(StringComparer.Ordinal)));

    public override string ToString() => string.Join(' ', _lines);

    private static string Words(string? value) => string.IsNullOrEmpty(value) ? "none" : $"‘{value}’";
}
