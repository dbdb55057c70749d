using System.Globalization;

namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>A date or date-time as it is written: 20260921, 20260921T093000 or 20260921T013000Z.</summary>
/// <param name="Value">Unspecified kind; midnight for a date.</param>
/// <param name="IsDate">A day without a time.</param>
/// <param name="IsUtc">Ends in Z; otherwise a wall clock, of the zone that TZID names or of wherever the reader is.</param>
public readonly record struct CalendarTime(DateTime Value, bool IsDate, bool IsUtc)
{
    public static bool TryParse(string text, out CalendarTime time)
    {
        Span<byte> octets = stackalloc byte[16];
        time = default;
        return text.Length <= 16 && System.Text.Ascii.FromUtf16(text, octets, out var length) == System.Buffers.OperationStatus.Done && TryParse(octets[..length], out time);
    }

    public override string ToString() =>
        Value.ToString(IsDate ? "yyyyMMdd" : IsUtc ? "yyyyMMdd'T'HHmmss'Z'" : "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    internal static bool TryParse(ReadOnlySpan<byte> text, out CalendarTime time)
    {
        time = default;
        text = text.Trim((byte)' ');
        if (text.Length is not (8 or 15 or 16) || !Number(text, 0, 4, out var year) || !Number(text, 4, 2, out var month) || !Number(text, 6, 2, out var day)) return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        var date = new DateTime(year, month, day);
        if (text.Length == 8)
        {
            time = new CalendarTime(date, IsDate: true, IsUtc: false);
            return true;
        }

        if (text[8] is not ((byte)'T' or (byte)'t') || (text.Length == 16 && text[15] is not ((byte)'Z' or (byte)'z'))) return false;
        if (!Number(text, 9, 2, out var hour) || !Number(text, 11, 2, out var minute) || !Number(text, 13, 2, out var second) || hour > 23 || minute > 59 || second > 60) return false;

        // RFC 5545 tells readers without leap seconds to take the 60th for the 59th.
        time = new CalendarTime(date.AddTicks((((hour * 60) + minute) * 60L + Math.Min(second, 59)) * TimeSpan.TicksPerSecond), IsDate: false, IsUtc: text.Length == 16);
        return true;
    }

    private static bool Number(ReadOnlySpan<byte> text, int start, int length, out int number)
    {
        number = 0;
        foreach (var c in text.Slice(start, length))
        {
            if (c is < (byte)'0' or > (byte)'9') return false;
            number = (number * 10) + c - '0';
        }

        return true;
    }
}
