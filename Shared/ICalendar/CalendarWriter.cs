using System.Buffers;
using System.Globalization;

namespace PartyMassCenter.Shared.ICalendar;

/// <summary>
/// Writes a feed: a calendar of the centre that people subscribe to. The same events give the same bytes, so that an unchanged feed has an unchanged tag.
/// Streams: it holds one line at a time, so a calendar of any length takes the same memory.
/// </summary>
public sealed class CalendarWriter(IBufferWriter<byte> output)
{
    private readonly ContentWriter writer = new(output);

    private LineBuffer Line => writer.Line;

    /// <summary>Begins a calendar that calendars subscribe to, in the centre's time zone.</summary>
    /// <param name="name">What the subscriber's list shows.</param>
    public void Begin(string name)
    {
        writer.Constant("BEGIN:VCALENDAR"u8);
        writer.Constant("VERSION:2.0"u8);
        writer.Constant("PRODID:-//PartyMassCenter//Calendar 1.0//ZH"u8);
        writer.Constant("CALSCALE:GREGORIAN"u8);
        writer.Constant("METHOD:PUBLISH"u8);
        Text("NAME:"u8, name);
        Text("X-WR-CALNAME:"u8, name);
        writer.Constant("X-WR-TIMEZONE:Asia/Shanghai"u8);
        writer.Constant("REFRESH-INTERVAL;VALUE=DURATION:PT1H"u8);
        writer.Constant("X-PUBLISHED-TTL:PT1H"u8);
        writer.Constant("BEGIN:VTIMEZONE"u8);
        writer.Constant("TZID:Asia/Shanghai"u8);
        writer.Constant("BEGIN:STANDARD"u8);
        writer.Constant("DTSTART:19700101T000000"u8);
        writer.Constant("TZOFFSETFROM:+0800"u8);
        writer.Constant("TZOFFSETTO:+0800"u8);
        writer.Constant("TZNAME:CST"u8);
        writer.Constant("END:STANDARD"u8);
        writer.Constant("END:VTIMEZONE"u8);
    }

    /// <summary>One event. DTSTAMP is the last change, so the same state gives the same bytes.</summary>
    public void Event(CalendarEvent e)
    {
        if (e.Rule is not null)
        {
            if (FeedRule.FirstStart(e) is not { } first) return;
            if (first != e.Start) e = e with { Start = first, End = e.End + (first - e.Start) };
        }

        writer.Constant("BEGIN:VEVENT"u8);
        Raw("UID:"u8, e.Uid);
        Utc("DTSTAMP:"u8, e.ChangedUtc);
        Utc("LAST-MODIFIED:"u8, e.ChangedUtc);
        Line.Append("SEQUENCE:"u8);
        Line.Number(e.Sequence);
        writer.EndLine();
        Time("DTSTART"u8, e.Start, e.IsAllDay);
        Time("DTEND"u8, e.End, e.IsAllDay);
        if (e.Changes is { } original) Time("RECURRENCE-ID"u8, original, e.IsAllDay);
        if (e.Rule is not null) Raw("RRULE:"u8, FeedRule.Text(e.Rule, e.IsAllDay));
        // Beside RDATEs alone ical.js forgets the start itself; a rule of one occurrence is read alike by all.
        else if (e.Dates.Count > 0) writer.Constant("RRULE:FREQ=DAILY;COUNT=1"u8);
        Dates(e.Dates, e.IsAllDay);
        Except(e.Except, e.IsAllDay);
        Line.Append("SUMMARY:"u8);
        if (e.Cancelled) Line.Append("已取消："u8);
        Line.Text(e.Summary);
        writer.EndLine();
        if (e.Location is not null) Text("LOCATION:"u8, e.Location);
        if (e.Description is not null) Text("DESCRIPTION:"u8, e.Description);
        if (e.Categories.Count > 0) writer.Texts("CATEGORIES", e.Categories);
        if (e.Url is not null) Raw("URL:"u8, e.Url.AbsoluteUri);
        if (e.Image is not null) Raw("IMAGE;VALUE=URI;DISPLAY=BADGE:"u8, e.Image.AbsoluteUri);
        if (e.Place is { } place) Raw("GEO:"u8, string.Create(CultureInfo.InvariantCulture, $"{place.Latitude:0.######};{place.Longitude:0.######}"));
        foreach (var (name, value) in e.Own) writer.Text(OwnName(name), value);
        writer.Constant(e.Cancelled ? "STATUS:CANCELLED"u8 : e.Tentative ? "STATUS:TENTATIVE"u8 : "STATUS:CONFIRMED"u8);
        if (e.IsAllDay) writer.Constant("TRANSP:TRANSPARENT"u8);
        writer.Constant("END:VEVENT"u8);
    }

    public void End() => writer.Constant("END:VCALENDAR"u8);

    private static string OwnName(string name) => name.StartsWith("X-", StringComparison.Ordinal) ? name : throw new ArgumentException($"'{name}' doesn't begin with X-.", nameof(name));

    private void Text(ReadOnlySpan<byte> property, string value)
    {
        Line.Append(property);
        Line.Text(value);
        writer.EndLine();
    }

    private void Raw(ReadOnlySpan<byte> property, string value)
    {
        Line.Append(property);
        Line.Raw(value);
        writer.EndLine();
    }

    private void Utc(ReadOnlySpan<byte> property, DateTime utc)
    {
        Line.Append(property);
        Line.Time(utc);
        Line.Append("Z"u8);
        writer.EndLine();
    }

    private void Time(ReadOnlySpan<byte> property, DateTime wallClock, bool isAllDay)
    {
        Line.Append(property);
        Zone(isAllDay);
        Value(wallClock, isAllDay);
        writer.EndLine();
    }

    private void Except(IReadOnlyList<DateTime> wallClocks, bool isAllDay)
    {
        if (wallClocks.Count == 0) return;
        Line.Append("EXDATE"u8);
        Zone(isAllDay);
        for (var n = 0; n < wallClocks.Count; n++)
        {
            if (n > 0) Line.Append(","u8);
            Value(wallClocks[n], isAllDay);
        }

        writer.EndLine();
    }

    /// <summary>In UTC, since libical leaves the zone of an RDATE aside.</summary>
    private void Dates(IReadOnlyList<DateTime> wallClocks, bool isAllDay)
    {
        if (wallClocks.Count == 0) return;
        Line.Append(isAllDay ? "RDATE;VALUE=DATE:"u8 : "RDATE:"u8);
        for (var n = 0; n < wallClocks.Count; n++)
        {
            if (n > 0) Line.Append(","u8);
            Value(isAllDay ? wallClocks[n] : FeedRule.Centre.ToUtc(wallClocks[n]), isAllDay);
            if (!isAllDay) Line.Append("Z"u8);
        }

        writer.EndLine();
    }

    private void Zone(bool isAllDay) => Line.Append(isAllDay ? ";VALUE=DATE:"u8 : ";TZID=Asia/Shanghai:"u8);

    private void Value(DateTime time, bool isAllDay)
    {
        if (isAllDay) Line.Date(time);
        else Line.Time(time);
    }
}
