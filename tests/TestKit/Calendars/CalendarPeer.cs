using System.Diagnostics;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.TestKit.Calendars;

/// <summary>
/// Another reader of iCalendar, run as a program of its own: libical (Debian's libical-dev, compiled here by gcc), ical.js (npm, as package-lock.json pins it),
/// and icalendar with dateutil (Debian's python3-icalendar and python3-dateutil). Ical.Net (NuGet) runs in this process.
/// </summary>
public sealed class CalendarPeer
{
    private const string Python = "/usr/bin/python3";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "TestKit", "Calendars");

    private readonly Func<string[], Task<string[]>> run;

    private CalendarPeer(string name, Func<string[], Task<string[]>> run) => (Name, this.run) = (name, run);

    /// <param name="prepare">Gives the command line of its program; done once.</param>
    private CalendarPeer(string name, string? missing, Func<Task<string[]>> prepare)
    {
        var command = new Lazy<Task<string[]>>(prepare);
        (Name, Missing, run) = (name, missing, async arguments => (await OutputAsync([.. await command.Value, .. arguments])).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public static CalendarPeer Libical { get; } = new("libical", Has("/usr/include/libical/ical.h") && OnPath("gcc") ? null : "No libical: install libical-dev and gcc.", CompileAsync);

    public static CalendarPeer IcalJs { get; } = new("icaljs", OnPath("node") && OnPath("npm") ? null : "No node: install npm.", FetchAsync);

    public static CalendarPeer Dateutil { get; } = new(
        "dateutil",
        Has("/usr/lib/python3/dist-packages/icalendar") && Has("/usr/lib/python3/dist-packages/dateutil") ? null : "No icalendar: install python3-icalendar and python3-dateutil.",
        () => Task.FromResult<string[]>([Python, Path.Combine(Folder, "peer.py")]));

    public static CalendarPeer IcalDotNet { get; } = new("icalnet", arguments => Task.Run(() => IcalNet.Run(arguments)));

    public static IReadOnlyList<CalendarPeer> All { get; } = [Libical, IcalJs, Dateutil, IcalDotNet];

    public string Name { get; }

    /// <summary>Why it can't run here, or null.</summary>
    public string? Missing { get; }

    /// <summary>Lines of its output; an exit code other than 0 is an error.</summary>
    public Task<string[]> RunAsync(params string[] arguments) => run(arguments);

    private static async Task<string[]> CompileAsync()
    {
        var program = Path.Combine(Directory.CreateTempSubdirectory("libical-peer-").FullName, "peer");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(program)!, recursive: true);
        await OutputAsync(["gcc", "-O2", "-o", program, Path.Combine(Folder, "peer.c"), "-lical"]);
        return [program];
    }

    private static async Task<string[]> FetchAsync()
    {
        if (!Has(Path.Combine(Folder, "node_modules", "ical.js", "package.json"))) await OutputAsync(["npm", "ci"]);
        return ["node", Path.Combine(Folder, "peer.mjs")];
    }

    private static async Task<string> OutputAsync(string[] line)
    {
        using var process = Process.Start(new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{line[0]} ended with {process.ExitCode}: {await output}{await errors}");
    }

    private static bool Has(string path) => File.Exists(path) || Directory.Exists(path);

    private static bool OnPath(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(p => File.Exists(Path.Combine(p, program)));
}
