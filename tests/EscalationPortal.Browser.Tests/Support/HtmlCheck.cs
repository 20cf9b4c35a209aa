using System.Diagnostics;
using System.Text.Json;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>html-validate over pages as the server sent them, in one process for all of them: starting it takes longer than a hundred pages do.</summary>
public sealed class HtmlCheck : IDisposable
{
    private const string Script = "validate.mjs";

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Process _process = Process.Start(new ProcessStartInfo("node", Script)
    {
        WorkingDirectory = ProjectFolder(),
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;

    public async Task<IReadOnlyList<string>> ProblemsAsync(string html)
    {
        await _turn.WaitAsync();
        try
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(html));
            await _process.StandardInput.FlushAsync();
            var answer = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{Script} ended; 'npm ci' installs what it needs.");
            return JsonSerializer.Deserialize<string[]>(answer)!;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(TimeSpan.FromSeconds(5));
        _process.Dispose();
        _turn.Dispose();
    }

    private static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, Script)))
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Script}.");
        return folder.FullName;
    }
}
