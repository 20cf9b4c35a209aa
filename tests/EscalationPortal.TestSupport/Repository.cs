namespace EscalationPortal.TestSupport;

/// <summary>The sources that the running tests were built from.</summary>
public static class Repository
{
    public static string Folder { get; } = Find();

    public static string PathOf(params IEnumerable<string> parts) => Path.Combine([Folder, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EscalationPortal.sln")))
            folder = folder.Parent ?? throw new FileNotFoundException("The solution is not above the tests.");
        return folder.FullName;
    }
}
