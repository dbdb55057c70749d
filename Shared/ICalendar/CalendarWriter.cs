using System.Buffers;
using System.Globalization;
using System.Text;

namespace PartyMassCenter.Shared.ICalendar;

/// <summary>
/// Writes an iCalendar stream (RFC 5545): CRLF, lines folded at 75 octets and never inside a character, text escaped.
/// Streams: it holds one line at a time, so a calendar of any length takes the same memory.
/// </summary>
public sealed class CalendarWriter(IBufferWriter<byte> output)
{
    private const int LongestLine = 75;

    private readonly ArrayBufferWriter<byte> line = new(256);

    /// <summary>Begins a calendar that calendars subscribe to, in the centre's time zone.</summary>
    /// <param name="name">What the subscriber's list shows.</param>
    public void Begin(string name)
    {
        Raw("BEGIN:VCALENDAR");
        Raw("VERSION:2.0");
        Raw("PRODID:-//PartyMassCenter//Bookings 1.0//ZH");
        Raw("CALSCALE:GREGORIAN");
        Raw("METHOD:PUBLISH");
        Text("NAME", name);
        Text("X-WR-CALNAME", name);
        Raw("X-WR-TIMEZONE:Asia/Shanghai");
        Raw("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        Raw("X-PUBLISHED-TTL:PT1H");
        Raw("BEGIN:VTIMEZONE");
        Raw("TZID:Asia/Shanghai");
        Raw("BEGIN:STANDARD");
        Raw("DTSTART:19700101T000000");
        Raw("TZOFFSETFROM:+0800");
        Raw("TZOFFSETTO:+0800");
        Raw("TZNAME:CST");
        Raw("END:STANDARD");
        Raw("END:VTIMEZONE");
    }

    /// <summary>One event. DTSTAMP is the last change, so the same state gives the same bytes.</summary>
    public void Event(CalendarEvent e)
    {
        Raw("BEGIN:VEVENT");
        Raw($"UID:{e.Uid}");
        Raw($"DTSTAMP:{Utc(e.ChangedUtc)}");
        Raw($"LAST-MODIFIED:{Utc(e.ChangedUtc)}");
        Raw(string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{e.Sequence}"));
        Raw($"DTSTART;TZID=Asia/Shanghai:{Local(e.Start)}");
        Raw($"DTEND;TZID=Asia/Shanghai:{Local(e.End)}");
        Text("SUMMARY", e.Cancelled ? $"已取消：{e.Summary}" : e.Summary);
        if (e.Location is not null) Text("LOCATION", e.Location);
        if (e.Description is not null) Text("DESCRIPTION", e.Description);
        Raw(e.Cancelled ? "STATUS:CANCELLED" : e.Tentative ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
        Raw("END:VEVENT");
    }

    public void End() => Raw("END:VCALENDAR");

    private static string Utc(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Local(DateTime wallClock) => wallClock.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private void Text(string property, string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (var c in value)
        {
            switch (c)
            {
                case '\\' or ';' or ',': escaped.Append('\\').Append(c); break;
                case '\n': escaped.Append("\\n"); break;
                case < ' ' or '\u007f': break;
                default: escaped.Append(c); break;
            }
        }

        Raw($"{property}:{escaped}");
    }

    private void Raw(string content)
    {
        line.ResetWrittenCount();
        Encoding.UTF8.GetBytes(content, line);
        var rest = line.WrittenSpan;
        var room = LongestLine;
        while (rest.Length > room)
        {
            var cut = room;
            while ((rest[cut] & 0xC0) == 0x80) cut--;
            output.Write(rest[..cut]);
            output.Write("\r\n "u8);
            rest = rest[cut..];
            room = LongestLine - 1;
        }

        output.Write(rest);
        output.Write("\r\n"u8);
    }
}
