using EscalationPortal.Persistence;

namespace EscalationPortal.Web.Startup;

/// <summary>Files that only the account which the portal runs under reads. On Windows the rights of the folder decide.</summary>
public static class OwnFiles
{
    private const UnixFileMode File0600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Folder0700 = File0600 | UnixFileMode.UserExecute;

    /// <summary>
    /// A folder that the portal can write to. What it makes is closed to others, and so is what lies below the portal's own
    /// folder.
    /// </summary>
    /// <param name="setting">Named if it cannot be.</param>
    /// <param name="files">The files in it that are the portal's.</param>
    /// <exception cref="StartRefusedException">It cannot be made, written to or closed.</exception>
    public static void Claim(string setting, string folder, string files, string contentRoot) => Try(setting, folder, () =>
    {
        Make(folder);
        if (!OperatingSystem.IsWindows() && IsOwn(folder, contentRoot))
            Close(folder, Folder0700);
        using (new FileStream(Path.Combine(folder, $".{Guid.NewGuid():N}"), new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose,
        }))
        {
        }

        foreach (var file in System.IO.Directory.EnumerateFiles(folder, files))
            Try(setting, file, () => Close(file));
    });

    /// <summary>Makes the file of a database, or closes the one that is there. SQLite gives the files beside it the same rights.</summary>
    /// <exception cref="StartRefusedException">It cannot be written to.</exception>
    public static void ClaimDatabase(string setting, string file) => Try(setting, file, () =>
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = File0600;
        using (new FileStream(file, options))
        {
        }

        foreach (var part in new[] { file, $"{file}-wal", $"{file}-shm", $"{file}-journal" }.Where(File.Exists))
            Close(part);
    });

    public static void Close(string file)
    {
        if (!OperatingSystem.IsWindows())
            Close(file, File0600);
    }

    private static void Close(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) != mode)
            File.SetUnixFileMode(path, mode);
    }

    private static void Make(string folder)
    {
        if (System.IO.Directory.Exists(folder))
            return;
        if (Path.GetDirectoryName(folder) is { } above)
            Make(above);
        if (OperatingSystem.IsWindows())
            System.IO.Directory.CreateDirectory(folder);
        else
            System.IO.Directory.CreateDirectory(folder, Folder0700);
    }

    /// <summary>Below the portal's own folder, and not led out of it by a link: others use what lies elsewhere.</summary>
    private static bool IsOwn(string folder, string contentRoot)
    {
        for (var at = new DirectoryInfo(folder); at is not null && at.LinkTarget is null; at = at.Parent)
        {
            if (at.Parent?.FullName == Path.TrimEndingDirectorySeparator(contentRoot))
                return true;
        }

        return false;
    }

    private static void Try(string setting, string path, Action act)
    {
        try
        {
            act();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"'{setting}' names {path}, which the account that the portal runs under cannot use: "
                + $"{wrong.Message.TrimEnd('.')}.", wrong);
        }
    }
}
