using System.Collections.Concurrent;
using System.Diagnostics;

namespace EscalationPortal.Web.Tests.Support;

/// <summary>
/// The built portal as a process of its own, in a folder of its own, without the rights of an administrator of the
/// machine.
/// </summary>
internal sealed class PortalProcess : IDisposable
{
    private const string Unprivileged = "65534";
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);
    private readonly ConcurrentQueue<string> _said = new();

    public PortalProcess()
    {
        foreach (var file in System.IO.Directory.EnumerateFiles(AppContext.BaseDirectory, "appsettings*.json"))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        System.IO.Directory.CreateDirectory(InFolder("Policies"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Policies", "cambridgeshire-peterborough.json"),
            InFolder("Policies/cambridgeshire-peterborough.json"));
        Open(Folder);
    }

    /// <summary>Where the settings, the policy and all that the portal makes are.</summary>
    public string Folder { get; } = System.IO.Directory.CreateTempSubdirectory("portal-").FullName;

    /// <summary>An empty portal on an address of this machine; a test sets what it needs otherwise.</summary>
    public Dictionary<string, string?> Variables { get; } = new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Demonstration__Enabled"] = "false", ["Urls"] = "http://127.0.0.1:0",
        ["Database__ConnectionString"] = "Data Source=App_Data/portal.db", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
    };

    public string? WorkingFolder { get; init; }

    public string InFolder(string name) => Path.Combine(Folder, name);

    /// <summary>Something that everyone may use; the portal's account does not own it.</summary>
    public static void Open(string folder)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
    }

    /// <summary>Something that only its owner may write to, and only read.</summary>
    public static void Lock(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, (UnixFileMode)(System.IO.Directory.Exists(path) ? 0b101_101_101 : 0b100_100_100));
    }

    /// <summary>Runs to the end.</summary>
    public async Task<(int Code, string Out, string Error)> RunAsync(params string[] words)
    {
        using var process = Process.Start(Command(words))!;
        using var cancel = new CancellationTokenSource(s_longest);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancel.Token), process.StandardError.ReadToEndAsync(cancel.Token));
        await process.WaitForExitAsync(cancel.Token);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Runs until it has answered a request, and is then ended.</summary>
    /// <returns>What it wrote on its console.</returns>
    public async Task<string> AnswerAsync(string path, Action whileItRuns)
    {
        using var process = Process.Start(Command([]))!;
        using var cancel = new CancellationTokenSource(s_longest);
        try
        {
            var address = await LineAsync(process, "Now listening on: ", cancel.Token);
            using var client = new HttpClient { BaseAddress = new Uri(address[(address.IndexOf("http", StringComparison.Ordinal))..]) };
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), cancel.Token);
            Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
            await LineAsync(process, " responded ", cancel.Token);
            whileItRuns();
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(cancel.Token);
        }

        return string.Join('\n', _said);
    }

    public void Dispose() => System.IO.Directory.Delete(Folder, recursive: true);

    private async Task<string> LineAsync(Process process, string with, CancellationToken cancel)
    {
        while (await process.StandardOutput.ReadLineAsync(cancel) is { } line)
        {
            _said.Enqueue(line);
            if (line.Contains(with, StringComparison.Ordinal))
                return line;
        }

        throw new InvalidOperationException($"{string.Join('\n', _said)}{await process.StandardError.ReadToEndAsync(cancel)}");
    }

    private ProcessStartInfo Command(string[] words)
    {
        string[] portal = ["dotnet", Path.Combine(AppContext.BaseDirectory, "EscalationPortal.Web.dll"), .. words];
        string[] whole = Environment.UserName == "root" && !OperatingSystem.IsWindows()
            ? ["setpriv", $"--reuid={Unprivileged}", $"--regid={Unprivileged}", "--clear-groups", .. portal]
            : portal;
        var start = new ProcessStartInfo(whole[0], whole.Skip(1))
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            WorkingDirectory = WorkingFolder ?? Folder,
        };
        foreach (var (name, value) in Variables)
            start.Environment[name] = value;
        start.Environment["HOME"] = Folder;
        return start;
    }
}
