using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.TestKit.Servers;

/// <summary>The real server as its own process, which can be killed.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> output = new();
    private readonly Process shell;
    private readonly TaskCompletionSource<int> processId = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(ServerSettings settings, int port)
    {
        Address = new Uri($"http://127.0.0.1:{port}");
        var dll = ProgramOf(settings);

        // The shell kills the server as soon as this process is gone, however it goes.
        var start = new ProcessStartInfo("bash", ["-c", "dotnet \"$0\" </dev/null & echo \"pid $!\"; read _; kill -9 $! 2>/dev/null", dll])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(Repository.Root, "Server"),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = settings.Environment;
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        start.Environment["DOTNET_gcServer"] = "0";
        foreach (var (name, value) in settings.Values) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        shell = Process.Start(start)!;
        shell.OutputDataReceived += (_, line) => Hear(line.Data);
        shell.ErrorDataReceived += (_, line) => Hear(line.Data);
        shell.BeginOutputReadLine();
        shell.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>The process id of the server itself.</summary>
    public Task<int> ProcessId => processId.Task;

    /// <summary>What it has written so far.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>The server's program; it must have been built. Where it has been compiled ahead of time (see build/ReadyToRunServer.targets), that one.</summary>
    public static string ProgramOf(ServerSettings settings)
    {
        var built = Path.Combine(Repository.Root, "Server", "bin", settings.Configuration, "net10.0", "PartyMassCenter.Server.dll");
        if (!File.Exists(built)) throw new FileNotFoundException("Build the server first.", built);
        var ahead = Path.Combine(Repository.Root, "Server", "bin", settings.Configuration, "ahead", "PartyMassCenter.Server.dll");

        // One that is older is of an earlier build.
        return File.Exists(ahead) && File.GetLastWriteTimeUtc(ahead) >= File.GetLastWriteTimeUtc(built) ? ahead : built;
    }

    /// <summary>Starts it and waits until it says that it is ready.</summary>
    public static async Task<ServerProcess> StartAsync(ServerSettings settings)
    {
        var server = new ServerProcess(settings, settings.Port ?? Ports.Free());
        try
        {
            await server.ReadyAsync(settings.StartWithin);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends it at once, as a power cut would: no handler runs.</summary>
    public async Task KillAsync()
    {
        var id = await processId.Task;
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
            await process.WaitForExitAsync();
        }
        catch (ArgumentException)
        {
            // It had ended by itself.
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!shell.HasExited)
        {
            shell.StandardInput.Close();
            await shell.WaitForExitAsync();
        }

        shell.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        if (line.StartsWith("pid ", StringComparison.Ordinal) && processId.TrySetResult(int.Parse(line.AsSpan(4)))) return;
        output.Enqueue(line);
        while (output.Count > 400) output.TryDequeue(out _);
    }

    private async Task ReadyAsync(TimeSpan within)
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        var id = await processId.Task;
        await Eventually.AsyncOrThrow(
            async () =>
            {
                if (!Directory.Exists($"/proc/{id}")) throw new InvalidOperationException($"The server ended at its start:\n{Output}");
                try
                {
                    using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
                    return answer.IsSuccessStatusCode;
                }
                catch (Exception e) when (e is HttpRequestException or SocketException or TaskCanceledException)
                {
                    return false;
                }
            },
            within,
            () => $"the server is not ready:\n{Output}");
    }
}
