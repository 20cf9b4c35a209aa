using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;

namespace EscalationPortal.Web.Startup;

/// <summary>Where the portal keeps its settings, keys and logs, whichever folder it is started from.</summary>
public static class OwnFolders
{
    private const string Keys = "DataProtection:Folder";

    /// <summary>
    /// The working folder if the portal's settings are there, as when it runs from its sources; otherwise the folder of the
    /// program.
    /// </summary>
    /// <exception cref="StartRefusedException">A file of settings cannot be read.</exception>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        try
        {
            return WebApplication.CreateBuilder(new WebApplicationOptions
            {
                Args = args,
                ContentRootPath = File.Exists("appsettings.json") && System.IO.Directory.Exists("Policies")
                    ? null : AppContext.BaseDirectory,
            });
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"The settings cannot be read: {wrong.Message} {wrong.InnerException?.Message}".TrimEnd(), wrong);
        }
    }

    /// <summary>Takes every relative path of the settings from the portal's own folder.</summary>
    public static void UseOwnFolders(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[Keys]))
            throw new StartRefusedException($"'{Keys}' is empty: it says where the keys of cookies and forms are.");
        foreach (var key in LogFiles(builder.Configuration).Append(Keys))
            builder.Configuration[key] = Path.GetFullPath(builder.Configuration[key]!, builder.Environment.ContentRootPath);
        foreach (var path in LogFiles(builder.Configuration))
            builder.Configuration[path.Replace(":path", ":hooks", StringComparison.OrdinalIgnoreCase)] = OwnLogFiles.Setting;
    }

    /// <exception cref="StartRefusedException">A folder cannot be written to, or a file in it not be closed to others.</exception>
    public static void ClaimOwnFolders(this WebApplicationBuilder builder, DatabaseSettings database, bool withLogs)
    {
        var root = builder.Environment.ContentRootPath;
        OwnFiles.Claim(Keys, builder.Configuration[Keys]!, "key-*.xml", root);
        foreach (var key in withLogs ? LogFiles(builder.Configuration) : [])
        {
            var log = builder.Configuration[key]!;
            OwnFiles.Claim(key, Path.GetDirectoryName(log)!, $"{Path.GetFileNameWithoutExtension(log)}*{Path.GetExtension(log)}", root);
        }

        if (database.File is not { } file)
            return;
        OwnFiles.Claim(DatabaseSettings.ConnectionKey, Path.GetDirectoryName(file)!, Path.GetFileName(file), root);
        OwnFiles.ClaimDatabase(DatabaseSettings.ConnectionKey, file);
    }

    private static IEnumerable<string> LogFiles(
        ConfigurationManager configuration) => configuration.GetSection("Serilog:WriteTo").GetChildren()
        .Where(sink => sink["Name"] == "File" && sink["Args:path"] is { Length: > 0 }).Select(sink => $"{sink.Path}:Args:path");
}
