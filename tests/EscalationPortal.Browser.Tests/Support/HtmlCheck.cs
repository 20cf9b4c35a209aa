using System.Diagnostics;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>html-validate over the pages as the server sent them, once for all pages of a test.</summary>
public static class HtmlCheck
{
    private const string Configuration = "htmlvalidate.config.mjs";

    public static async Task<IReadOnlyList<string>> ProblemsAsync(DirectoryInfo pages)
    {
        var start = new ProcessStartInfo("npx") { WorkingDirectory = ProjectFolder(), RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { "--no-install", "html-validate", "--config", Configuration, "--formatter", "text", "--ext", "html", pages.FullName })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode == 0)
            return [];
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.StartsWith(pages.FullName, StringComparison.Ordinal))
            .Select(l => l[(pages.FullName.Length + 1)..]).ToList();
        return lines.Count > 0 ? lines : [$"html-validate ended with {process.ExitCode}: {await errors}"];
    }

    private static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, Configuration)))
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Configuration}.");
        return folder.FullName;
    }
}
