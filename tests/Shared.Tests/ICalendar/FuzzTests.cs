using System.Diagnostics;
using System.Text;
using PartyMassCenter.Shared.ICalendar.Events;
using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.Tests.ICalendar.Events;
using PartyMassCenter.Shared.Tests.ICalendar.Fixtures;
using Xunit.Abstractions;

namespace PartyMassCenter.Shared.Tests.ICalendar;

/// <summary>Damaged calendars: nothing throws, nothing hangs, and what isn't damaged is read. A minute where CI=true, else three seconds.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("CI") == "true" ? 60 : 3);

    [Fact]
    public void Read_OfDamagedCalendars_NeverThrowsNorHangs()
    {
        var seed = Seed();
        var random = new Random(seed);
        var (watch, count, slowest) = (Stopwatch.StartNew(), 0, TimeSpan.Zero);
        var sources = Fixture.Names.Select(Fixture.Octets).ToArray();
        while (watch.Elapsed < Lasts / 2)
        {
            var damaged = Damage.Done(sources[random.Next(sources.Length)], random);
            var started = Stopwatch.GetTimestamp();
            var failure = Failure(damaged, Use);
            var took = Stopwatch.GetElapsedTime(started);
            if (took > slowest) slowest = took;
            count++;
            Assert.True(failure is null && took < Longest, $"seed {seed}, calendar {count}, {took}: {failure}\n{Encoding.UTF8.GetString(damaged).ReplaceLineEndings("↵\n")}");
        }

        output.WriteLine($"{count} calendars, slowest {slowest.TotalMilliseconds:0} ms");
        Assert.True(count > 50, $"only {count} calendars");
    }

    [Fact]
    public void Read_WithOneBrokenLine_LosesAtMostItsEvent()
    {
        var seed = Seed();
        var random = new Random(seed);
        var watch = Stopwatch.StartNew();
        var count = 0;
        while (watch.Elapsed < Lasts / 2)
        {
            var lines = Village(12).Split("\r\n");
            var broken = random.Next(1, lines.Length - 2);
            var before = lines[broken];
            lines[broken] = Damage.Line(before, random);
            var text = string.Join("\r\n", lines);
            var found = Survivors(text);
            count++;
            Assert.True(Enumerable.Range(0, 12).Where(n => n != (broken - 1) / 6).All(found.Contains), $"seed {seed}: line {broken + 1} '{before}' became '{lines[broken]}', left are {string.Join(',', found)}");
        }

        output.WriteLine($"{count} calendars");
        Assert.True(count > 50, $"only {count} calendars");
    }

    /// <summary>The control: damage that hits a second event is seen, and so is what throws or takes too long.</summary>
    [Fact]
    public void Checks_WhenSomethingIsWrong_SeeIt()
    {
        var lines = Village(12).Split("\r\n");
        (lines[3], lines[9]) = ("DTSTART:x", "DTSTART:x");
        Assert.Equal(10, Survivors(string.Join("\r\n", lines)).Count);
        Assert.Contains("FormatException", Failure([], _ => throw new FormatException())!, StringComparison.Ordinal);
        Assert.Contains(Enumerable.Range(0, 2_000), n => CalendarDocument.Read(Damage.Done(Fixture.Octets("google"), new Random(n))).Problems.Count > 0);
    }

    private int Seed()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        return seed;
    }

    private static string? Failure(byte[] octets, Action<byte[]> use)
    {
        try
        {
            use(octets);
            return null;
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    /// <summary>Everything that an import does.</summary>
    private static void Use(byte[] octets)
    {
        var document = CalendarDocument.Read(octets);
        var calendar = EventCalendar.Read(document, Calendars.Shanghai);
        _ = calendar.Occurrences(Calendars.Utc("20260901T000000Z"), Calendars.Utc("20261001T000000Z"), most: 1_000);
        foreach (var occurrence in calendar.Occurrences().Take(50)) _ = (occurrence.Event.Summary, occurrence.Event.Categories, occurrence.Event.Url, occurrence.Event.ChangedUtc);
        foreach (var component in document.Calendars.SelectMany(c => c.Components.Prepend(c)))
        {
            foreach (var property in component.Properties) _ = (property.Name, property.Text, property.Texts, property.Parameters);
        }

        var written = Written.Octets(document);
        Assert.Equal(written, Written.Octets(CalendarDocument.Read(written)));
        Assert.NotNull(calendar.Problems);
    }

    /// <summary>Events of six lines each, after one line of the calendar.</summary>
    private static string Village(int events) =>
        string.Join("\r\n", ["BEGIN:VCALENDAR", .. Enumerable.Range(0, events).SelectMany(n => new[] { "BEGIN:VEVENT", $"UID:{n}@village", $"DTSTART:202609{n + 1:00}T010000Z", $"SUMMARY:活动{n}", "LOCATION;X-A=\"一;二\":文化礼堂", "END:VEVENT" }), "END:VCALENDAR"]);

    private static HashSet<int> Survivors(string text)
    {
        var calendar = EventCalendar.Read(CalendarDocument.Read(text), Calendars.Shanghai);
        return [.. Enumerable.Range(0, 12).Where(n => calendar.Occurrences().Any(o => o.Event.Uid == $"{n}@village" && o.Event.Summary == $"活动{n}" && o.StartUtc.Day == n + 1))];
    }
}
