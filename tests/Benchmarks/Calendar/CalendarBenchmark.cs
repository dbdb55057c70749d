using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using PartyMassCenter.Benchmarks.Common;
using PartyMassCenter.Shared.ICalendar;
using PartyMassCenter.Shared.ICalendar.Events;
using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.ICalendar.Recurrence;
using PartyMassCenter.TestKit.Calendars;

namespace PartyMassCenter.Benchmarks.Calendar;

/// <summary>
/// The calendar module beside its peers: the same files and rules, each the best of several rounds. The ratio says how many times faster than the best peer.
/// Peers decode values lazily or eagerly as they do; parse.events is ours with every time, zone and rule read.
/// </summary>
internal sealed class CalendarBenchmark(Figures figures, bool quick)
{
    private static readonly string[] Rules =
    [
        "FREQ=DAILY;UNTIL=20251231T235959",
        "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20651231T235959",
        "FREQ=YEARLY;BYMONTH=1,3,5,7,9,11;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9,12,15;BYMINUTE=0,30;UNTIL=20251231T235959",
    ];

    private static readonly DateTime[] Starts = [new(2016, 1, 1, 9, 0, 0), new(2016, 1, 29, 19, 0, 0), new(2016, 1, 1, 9, 0, 0)];

    private readonly int rounds = quick ? 3 : 15;
    private readonly int count = quick ? 1_000 : 10_000;

    public async Task RunAsync()
    {
        var (events, weekly) = (CalendarWorkload.Events(count), CalendarWorkload.Weekly());
        var peers = await PeersAsync(events, weekly);
        var document = CalendarDocument.Read(events);
        var typed = Typed(document);
        var output = new ArrayBufferWriter<byte>(2 * events.Length);
        Print("parse", "events-per-s", Rate(() => CalendarDocument.Read(events).Calendars[0].Components.Count - 1), peers);
        figures.Print("parse.events", Rate(() => EventCalendar.Read(CalendarDocument.Read(events), CalendarZone.Utc).Series.Count), "events-per-s");
        figures.Print("parse.allocated", Allocated(() => CalendarDocument.Read(events)) / 1e6, "MB");
        Print("serialise", "events-per-s", Rate(() => Written(output, () => document.Write(output), count)), peers);
        figures.Print("serialise.feed", Rate(() => Written(output, () => Feed(output, typed), count)), "events-per-s");
        foreach (var (name, rule, start) in new[] { "daily", "lastfriday", "dense" }.Zip(Rules, Starts)) Print(name, "occurrences-per-s", Rate(() => Counted(rule, start)), peers);
        Window(weekly, peers);
    }

    private void Window(byte[] weekly, IReadOnlyDictionary<string, Dictionary<string, double>> peers)
    {
        var calendar = EventCalendar.Read(CalendarDocument.Read(weekly), CalendarZone.Utc);
        var (from, before) = (new DateTime(2025, 12, 31, 16, 0, 0), new DateTime(2026, 1, 31, 16, 0, 0));
        // Peers are asked for starts; what lasts into the window from before is left out here too.
        var found = calendar.Occurrences(from, before).Count(o => o.StartUtc >= from);
        foreach (var (name, values) in peers)
        {
            if (values["window.count"] != found) throw new InvalidOperationException($"{name} finds {values["window.count"]} occurrences, not {found}.");
        }

        var milliseconds = 1000 / Rate(() => Counted(calendar.Occurrences(from, before)) > 0 ? 1 : 0);
        Print("window", "ms", milliseconds, peers, lessIsBetter: true);
    }

    private static int Counted(IEnumerable<EventOccurrence> occurrences) => occurrences.Count();

    private static int Counted(string text, DateTime start)
    {
        if (!RecurrenceRule.TryParse(text, out var rule, out var problem)) throw new InvalidOperationException(problem);
        var count = 0;
        foreach (var _ in rule!.Occurrences(start, isDate: false, CalendarZone.Floating)) count++;
        return count;
    }

    private static List<CalendarEvent> Typed(CalendarDocument document) =>
    [
        .. EventCalendar.Read(document, CalendarZone.Utc).Series.Select(s => s.Master!).Select(e =>
            new CalendarEvent(e.Uid, e.Start, e.Start + e.Length.Time, e.Summary, e.Location, e.Description, e.ChangedUtc!.Value, e.Sequence, Tentative: false, Cancelled: false)
            {
                Categories = e.Categories,
                Rule = e.Rules.FirstOrDefault(),
                Own = [new("X-ORGANIZER", "mailto:center@village.example.cn")],
            }),
    ];

    private static void Feed(IBufferWriter<byte> output, List<CalendarEvent> events)
    {
        var writer = new CalendarWriter(output);
        writer.Begin("村服务中心活动日历");
        foreach (var e in events) writer.Event(e);
        writer.End();
    }

    private static int Written(ArrayBufferWriter<byte> output, Action write, int count)
    {
        output.ResetWrittenCount();
        write();
        return count;
    }

    private async Task<Dictionary<string, Dictionary<string, double>>> PeersAsync(byte[] events, byte[] weekly)
    {
        var folder = Directory.CreateTempSubdirectory("calendar-benchmark-");
        try
        {
            var (big, series) = (Path.Combine(folder.FullName, "events.ics"), Path.Combine(folder.FullName, "weekly.ics"));
            await File.WriteAllBytesAsync(big, events);
            await File.WriteAllBytesAsync(series, weekly);
            var peers = new Dictionary<string, Dictionary<string, double>>();
            foreach (var peer in CalendarPeer.All)
            {
                if (peer.Missing is { } missing) Console.Error.WriteLine(missing);
                else peers[peer.Name] = Values(await peer.RunAsync(["bench", big, series, rounds.ToString(CultureInfo.InvariantCulture), .. Rules]));
            }

            return peers;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<string, double> Values(string[] lines) => lines.Select(l => l.Split(' ')).ToDictionary(p => p[0], p => double.Parse(p[1], CultureInfo.InvariantCulture));

    private void Print(string name, string unit, double value, IReadOnlyDictionary<string, Dictionary<string, double>> peers, bool lessIsBetter = false)
    {
        if (peers.Count == 0) figures.Print(name, value, unit);
        else
        {
            var best = lessIsBetter ? peers.MinBy(p => p.Value[name]) : peers.MaxBy(p => p.Value[name]);
            figures.Print(name, value, unit, best.Key, lessIsBetter ? best.Value[name] / value : value / best.Value[name]);
        }

        foreach (var (peer, values) in peers) figures.Print($"{name}.{peer}", values[name], unit);
    }

    /// <summary>Pieces a second in the best round; a round lasts long enough to be measured. Before, it runs until the compiler has seen enough of it.</summary>
    private double Rate(Func<int> work)
    {
        var warm = Stopwatch.StartNew();
        for (var n = 0; n < 60 || warm.ElapsedMilliseconds < 500; n++)
        {
            work();
            if (warm.Elapsed.TotalSeconds > 5) break;
        }

        var best = 0d;
        for (var round = 0; round < rounds; round++)
        {
            var (pieces, watch) = (0L, Stopwatch.StartNew());
            do pieces += work();
            while (watch.Elapsed.TotalMilliseconds < 150);
            best = Math.Max(best, pieces / watch.Elapsed.TotalSeconds);
        }

        return best;
    }

    private static double Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
