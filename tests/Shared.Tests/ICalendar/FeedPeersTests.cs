using System.Globalization;
using PartyMassCenter.Shared.ICalendar;
using PartyMassCenter.Shared.ICalendar.Events;
using PartyMassCenter.Shared.ICalendar.Recurrence;
using PartyMassCenter.Shared.Tests.ICalendar.Events;
using PartyMassCenter.TestKit.Calendars;

namespace PartyMassCenter.Shared.Tests.ICalendar;

/// <summary>Our feeds, read by libical, icalendar with dateutil, ical.js and Ical.Net: each finds the same instances and words as we do.</summary>
public sealed class FeedPeersTests : IDisposable
{
    private const string From = "20260101T000000Z";
    private const string Before = "20280101T000000Z";

    private static readonly DateTime Changed = new(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc);

    private readonly string file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.ics");

    public void Dispose() => File.Delete(file);

    [PeerFact]
    public async Task Feed_ReadByLibical_HasTheSameInstances() => await CompareAsync(CalendarPeer.Libical);

    [PeerFact]
    public async Task Feed_ReadByIcalendar_HasTheSameInstances() => await CompareAsync(CalendarPeer.Dateutil);

    [PeerFact]
    public async Task Feed_ReadByIcalJs_HasTheSameInstances() => await CompareAsync(CalendarPeer.IcalJs);

    [Fact]
    public async Task Feed_ReadByIcalNet_HasTheSameInstances() => await CompareAsync(CalendarPeer.IcalDotNet);

    private async Task CompareAsync(CalendarPeer peer)
    {
        var feed = Feed();
        await File.WriteAllTextAsync(file, feed);
        var calendar = Calendars.Read(feed);
        Assert.Empty(calendar.Problems);
        var ours = calendar.Occurrences(Calendars.Utc(From), Calendars.Utc(Before), cancelled: true)
            .Where(o => o.StartUtc >= Calendars.Utc(From))
            .Select(o => Line(o.Event.Uid, Text(o), o.Event.IsCancelled ? "CANCELLED" : "", o.Event.Summary, o.Event.Description, o.Event.Location))
            .Order(StringComparer.Ordinal).ToList();
        Assert.True(ours.Count > 130, $"only {ours.Count} instances");
        Assert.Equal(ours, (await PeerInstance.ReadAsync(peer, file, From, Before)).Select(i => Line(i.Uid, i.Start, i.Status, i.Summary, i.Description, i.Location)).Order(StringComparer.Ordinal));
    }

    private static string Line(string uid, string start, string status, string summary, string? description, string? location) => string.Join('|', uid, start, status, summary, description, location);

    private static string Text(EventOccurrence o) => o.Event.IsAllDay ? o.Start.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : o.StartUtc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Feed() => Written.Feed(w =>
    {
        w.Begin("清溪村党群服务中心");
        var morning = new DateTime(2026, 3, 2, 9, 0, 0);
        w.Event(Event("single", morning, "健康讲座：夏季养生，名额有限; 先到先得\\见海报") with { Description = "第一行\n第二行, 请带“医保卡”", Url = new Uri("https://example.cn/活动/1"), Place = (30.25, 120.15), Categories = ["讲座", "便民"], Image = new Uri("https://example.cn/1.jpg") });
        w.Event(Event("long", morning.AddDays(1), string.Concat(Enumerable.Repeat("村民代表会议𠮷", 20))));
        w.Event(Event("cancelled", morning.AddDays(2), "电影放映") with { Cancelled = true, Sequence = 3 });
        w.Event(Event("days", new DateTime(2026, 10, 1), "国庆游园") with { IsAllDay = true, End = new DateTime(2026, 10, 4) });
        w.Event(Event("weekly", morning, "少年书社") with { Rule = Rule("FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231"), Except = [morning.AddDays(7), morning.AddDays(9)] });
        w.Event(Event("weekly", morning.AddDays(15), "少年书社（改在周二）") with { Changes = morning.AddDays(14), Sequence = 2 });
        w.Event(Event("weekly", morning.AddDays(21), "少年书社") with { Changes = morning.AddDays(21), Cancelled = true, Sequence = 2 });
        w.Event(Event("unmatched", morning, "合唱") with { Rule = Rule("FREQ=WEEKLY;BYDAY=TH;COUNT=10") });
        w.Event(Event("monthly", morning.AddDays(4), "非遗教学") with { Rule = Rule("FREQ=MONTHLY;BYDAY=-1FR;COUNT=12") });
        w.Event(Event("fifteenth", new DateTime(2026, 1, 15), "主题党日") with { IsAllDay = true, End = new DateTime(2026, 1, 16), Rule = Rule("FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20271215T000000Z") });
        w.Event(Event("lantern", new DateTime(2026, 3, 3, 18, 30, 0), "元宵灯会") with { Dates = [new DateTime(2027, 2, 20, 18, 30, 0)], Own = [new("X-PMC-LUNAR", "正月十五")] });
        w.End();
    });

    private static CalendarEvent Event(string uid, DateTime start, string summary) =>
        new($"{uid}@village.example.cn", start, start.AddHours(1.5), summary, "文化礼堂, 一楼", null, Changed, 1, Tentative: false, Cancelled: false);

    private static RecurrenceRule Rule(string text) => RecurrenceRule.TryParse(text, out var rule, out var problem) ? rule! : throw new InvalidOperationException(problem);
}
