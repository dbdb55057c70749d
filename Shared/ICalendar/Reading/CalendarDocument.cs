using System.Buffers;
using System.Text;

namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>
/// An iCalendar file as it was written: calendars, their components and properties, known or not, in their order.
/// Reading never fails: a bad line costs that line and is reported.
/// </summary>
public sealed class CalendarDocument
{
    internal CalendarDocument(IReadOnlyList<CalendarComponent> calendars, CalendarProblems problems) => (Calendars, Problems) = (calendars, problems);

    /// <summary>The VCALENDARs; usually one.</summary>
    public IReadOnlyList<CalendarComponent> Calendars { get; }

    public CalendarProblems Problems { get; }

    /// <summary>Reads UTF-8 (or UTF-16 where a byte order mark says so); the bytes are copied.</summary>
    public static CalendarDocument Read(ReadOnlySpan<byte> bytes, CalendarLimits? limits = null) => bytes switch
    {
        [0xFF, 0xFE, .. var rest] => Read(Encoding.Unicode.GetString(rest), limits),
        [0xFE, 0xFF, .. var rest] => Read(Encoding.BigEndianUnicode.GetString(rest), limits),
        [0xEF, 0xBB, 0xBF, .. var rest] => new DocumentReader(rest, limits ?? CalendarLimits.Default).Read(),
        _ => new DocumentReader(bytes, limits ?? CalendarLimits.Default).Read(),
    };

    public static CalendarDocument Read(string text, CalendarLimits? limits = null) => Read(Encoding.UTF8.GetBytes(text), limits);

    /// <summary>Writes everything that was read, folded anew.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        var writer = new ContentWriter(output);
        foreach (var calendar in Calendars) writer.Component(calendar);
    }
}
