using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace PartyMassCenter.TestKit.Calendars;

/// <summary>Ical.Net as a peer, in this process: prints what the other peers' programs print.</summary>
internal static class IcalNet
{
    private static readonly string[] Names = ["daily", "lastfriday", "dense"];

    private static readonly DateTime[] Starts = [new(2016, 1, 1, 9, 0, 0), new(2016, 1, 29, 19, 0, 0), new(2016, 1, 1, 9, 0, 0)];

    public static string[] Run(string[] arguments) =>
        arguments[0] == "instances"
            ? [.. Instances(arguments[1], Utc(arguments[2]), Utc(arguments[3]))]
            : [.. Bench(arguments[1], arguments[2], int.Parse(arguments[3], CultureInfo.InvariantCulture), arguments[4..])];

    private static IEnumerable<string> Instances(string file, CalDateTime first, CalDateTime before) =>
        from e in Read(File.ReadAllText(file)).Events
        from o in e.GetOccurrences(first).TakeWhile(o => o.Period.StartTime.AsUtc < before.AsUtc)
        where o.Period.StartTime.AsUtc >= first.AsUtc
        select JsonSerializer.Serialize(new
        {
            peer = "Ical.Net",
            uid = e.Uid,
            recurrence = e.RecurrenceIdentifier is { } id ? Text(id.StartTime) : "",
            status = e.Status == "CANCELLED" ? e.Status : "",
            summary = e.Summary,
            description = e.Description ?? "",
            location = e.Location ?? "",
            start = Text(o.Period.StartTime),
        });

    private static IEnumerable<string> Bench(string big, string weekly, int rounds, string[] rules)
    {
        var text = File.ReadAllText(big);
        var calendar = Read(text);
        var serializer = new CalendarSerializer();
        yield return Figure("parse", Rate(Math.Min(rounds, 3), () => Read(text).Events.Count));
        yield return Figure("serialise", Rate(Math.Min(rounds, 3), () => serializer.SerializeToString(calendar)!.Length > 0 ? calendar.Events.Count : 0));
        foreach (var (name, rule, start) in Names.Zip(rules, Starts))
        {
            // A pattern keeps nothing between evaluations, but is read anew for each as by the others.
            yield return Figure(name, Rate(rounds, () => new CalendarEvent { Start = new CalDateTime(start), RecurrenceRule = new RecurrenceRule(rule) }.GetOccurrences().Count()));
        }

        var series = Read(File.ReadAllText(weekly));
        var (from, before, found) = (Utc("20251231T160000Z"), Utc("20260131T160000Z"), 0);
        var rate = Rate(rounds, () =>
        {
            found = series.Events.Sum(e => e.GetOccurrences(from).TakeWhile(o => o.Period.StartTime.AsUtc < before.AsUtc).Count(o => o.Period.StartTime.AsUtc >= from.AsUtc));
            return 1;
        });
        yield return Figure("window", 1000 / rate);
        yield return Figure("window.count", found);
    }

    private static Ical.Net.Calendar Read(string text) => Ical.Net.Calendar.Load(text) ?? throw new InvalidDataException("Ical.Net read no calendar.");

    private static string Figure(string name, double value) => string.Create(CultureInfo.InvariantCulture, $"{name} {value}");

    private static double Rate(int rounds, Func<int> work)
    {
        work();
        var best = 0d;
        for (var round = 0; round < rounds; round++)
        {
            var (pieces, watch) = (0L, Stopwatch.StartNew());
            do pieces += work();
            while (watch.ElapsedMilliseconds < 150);
            best = Math.Max(best, pieces / watch.Elapsed.TotalSeconds);
        }

        return best;
    }

    private static CalDateTime Utc(string text) => new(DateTime.ParseExact(text, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal));

    private static string Text(CalDateTime at) => at.HasTime
        ? at.AsUtc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)
        : at.Value.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
