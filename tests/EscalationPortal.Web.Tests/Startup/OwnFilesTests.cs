using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Startup;

/// <summary>Who may read what the portal keeps beside its database, and how it writes numbers, seen from outside.</summary>
public sealed class OwnFilesTests
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnFolder = Own | UnixFileMode.UserExecute;

    [Fact]
    public async Task Start_OnAGermanServerWithAnEmptyFolder_KeepsItsFilesToItselfAndWritesNumbersAsInBritain()
    {
        using var portal = new PortalProcess();
        portal.Variables["LANG"] = portal.Variables["LC_ALL"] = "de_DE.UTF-8";
        Dictionary<string, UnixFileMode> modes = [];

        var said = await portal.AnswerAsync("/account/sign-in", () => modes = Modes(portal));

        Assert.Matches(@"responded 200 in \d+\.\d ms", said);
        Assert.Contains("App_Data/portal.db-wal", modes.Keys);
        Assert.Contains(modes.Keys, file => file.StartsWith("logs/portal-", StringComparison.Ordinal));
        Assert.Contains(modes.Keys, file => file.StartsWith("App_Data/keys/key-", StringComparison.Ordinal));
        Assert.All(modes, m =>
            Assert.Equal((m.Key, System.IO.Directory.Exists(portal.InFolder(m.Key)) ? OwnFolder : Own), (m.Key, m.Value)));
    }

    [Fact]
    public void Claim_OfWhatWasThereBefore_ClosesFilesAndOwnFoldersAndNoFolderOfOthers()
    {
        if (OperatingSystem.IsWindows())
            return;
        var root = System.IO.Directory.CreateTempSubdirectory("portal-").FullName;
        var (own, shared) = (Path.Combine(root, "app", "data"), Path.Combine(root, "shared"));
        var link = Path.Combine(root, "app", "linked");
        foreach (var folder in new[] { own, shared })
        {
            System.IO.Directory.CreateDirectory(folder);
            PortalProcess.Open(folder);
            File.WriteAllText(Path.Combine(folder, "portal-1.json"), "");
            File.WriteAllText(Path.Combine(folder, "other.txt"), "");
            PortalProcess.Open(Path.Combine(folder, "portal-1.json"));
            PortalProcess.Open(Path.Combine(folder, "other.txt"));
        }

        System.IO.Directory.CreateSymbolicLink(link, shared);
        foreach (var folder in new[] { own, shared, link })
            Web.Startup.OwnFiles.Claim("Serilog", folder, "portal-*.json", Path.Combine(root, "app"));

        Assert.Equal(OwnFolder, ModeOf(own));
        Assert.Equal((UnixFileMode)0b111_111_111, ModeOf(shared));
        Assert.All(new[] { own, shared }, f => Assert.Equal(Own, ModeOf(Path.Combine(f, "portal-1.json"))));
        Assert.All(new[] { own, shared }, f => Assert.NotEqual(Own, ModeOf(Path.Combine(f, "other.txt"))));
        System.IO.Directory.Delete(root, recursive: true);
    }

    private static Dictionary<string, UnixFileMode> Modes(PortalProcess portal) => new[] { "App_Data", "logs" }
        .SelectMany(top => System.IO.Directory.EnumerateFileSystemEntries(portal.InFolder(top), "*", SearchOption.AllDirectories)
            .Prepend(portal.InFolder(top)))
        .ToDictionary(path => Path.GetRelativePath(portal.Folder, path), ModeOf);

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? Own : File.GetUnixFileMode(path);
}
