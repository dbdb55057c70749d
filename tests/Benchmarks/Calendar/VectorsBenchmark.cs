using System.Globalization;
using PartyMassCenter.Benchmarks.Common;

namespace PartyMassCenter.Benchmarks.Calendar;

/// <summary>Runs a file of vectors, of rules or of whole calendars, one a line, and tells which of them fail.</summary>
/// <param name="reasons">Where it is said what is wrong with each; null for nowhere.</param>
public sealed class VectorsBenchmark(Figures figures, TextWriter output, TextWriter? reasons)
{
    private static readonly TimeSpan LongestVector = TimeSpan.FromSeconds(10);

    public async Task RunAsync(string file)
    {
        var failed = new List<string>();
        int passed = 0, number = 0;
        foreach (var line in await File.ReadAllLinesAsync(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var (id, failure) = await RunLineAsync(line, number);
            if (failure is null) passed++;
            else failed.Add(id);
            if (failure is not null) reasons?.WriteLine($"{id}: {failure}");
        }

        figures.Print("passed", passed, "vectors");
        figures.Print("failed", failed.Count, "vectors");
        foreach (var id in failed) output.WriteLine($"failed {id}");
    }

    private static async Task<(string Id, string? Failure)> RunLineAsync(string line, int number)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        try
        {
            (id, var failure) = Read(line, number);
            // One that hangs stays behind on its thread and doesn't hold up the others.
            return (id, await Task.Run(failure).WaitAsync(LongestVector));
        }
        catch (Exception e)
        {
            return (id, e.GetType().Name + " " + e.Message);
        }
    }

    private static (string Id, Func<string?> Failure) Read(string line, int number)
    {
        if (EventVector.TryRead(line, number) is { } whole) return (whole.Id, whole.Failure);
        var rule = RecurrenceVector.Read(line, number);
        return (rule.Id, rule.Failure);
    }
}
