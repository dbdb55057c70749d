using System.Buffers;
using System.Text;
using PartyMassCenter.Shared.ICalendar;
using PartyMassCenter.Shared.ICalendar.Reading;

namespace PartyMassCenter.Shared.Tests.ICalendar;

/// <summary>What writers write, as text.</summary>
internal static class Written
{
    public static string By(Action<ContentWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(new ContentWriter(output));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static string Of(CalendarDocument document) => Encoding.UTF8.GetString(Octets(document));

    public static byte[] Octets(CalendarDocument document)
    {
        var output = new ArrayBufferWriter<byte>();
        document.Write(output);
        return output.WrittenSpan.ToArray();
    }

    public static string Feed(Action<CalendarWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(new CalendarWriter(output));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
