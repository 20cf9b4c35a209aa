using System.Text.RegularExpressions;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>A page of the portal, as routes.txt lists it.</summary>
public sealed partial record Page(string Template)
{
    private readonly Regex _address = new($"^{Place().Replace(Regex.Escape(Template), "[^/]+")}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    public bool IsAt(string address) => _address.IsMatch(address);

    [GeneratedRegex(@"\\\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Place();
}

public static class Pages
{
    /// <summary>No pages of their own: what leads on at once, and files to keep.</summary>
    private static readonly string[] s_others =
        ["/", "/disputes/{reference}/document/file", "/disputes/{reference}/pack/file", "/disputes/{reference}/invitation/{id:guid}"];

    public static IReadOnlyList<Page> All { get; } =
        [.. Routes.Lines.Where(words => words[0] == "GET").Select(words => words[1]).Except(s_others).Select(template => new Page(template))];
}

/// <summary>The portal's routes with who may come, a line each.</summary>
public static class Routes
{
    public static IReadOnlyList<string[]> Lines { get; } =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "routes.txt")).Select(line => line.Split(' ', 3)).Where(words => words is [not "#", _, _])];
}
