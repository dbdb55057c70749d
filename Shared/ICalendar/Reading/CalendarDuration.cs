namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>A duration as RFC 5545 means it: days that follow the wall clock, and a time that elapses.</summary>
/// <param name="Days">Nominal days (weeks count seven).</param>
/// <param name="Time">Exact time of the same sign.</param>
public readonly record struct CalendarDuration(int Days, TimeSpan Time)
{
    private const long Longest = 4_000_000;

    /// <summary>P15DT5H0M20S, P7W, -PT15M.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out CalendarDuration duration)
    {
        duration = default;
        text = text.Trim((byte)' ');
        var sign = 1;
        if (text is [(byte)'+' or (byte)'-', ..])
        {
            sign = text[0] == '-' ? -1 : 1;
            text = text[1..];
        }

        if (text is not [(byte)'P' or (byte)'p', _, _, ..]) return false;
        var (days, seconds, number, digits, inTime) = (0L, 0L, 0L, 0, false);
        foreach (var c in text[1..])
        {
            if (c is >= (byte)'0' and <= (byte)'9')
            {
                number = (number * 10) + c - '0';
                if (++digits > 12) return false;
                continue;
            }

            if (c is (byte)'T' or (byte)'t')
            {
                if (digits > 0 || inTime) return false;
                inTime = true;
                continue;
            }

            if (digits == 0) return false;
            switch ((char)(c | 0x20), inTime)
            {
                case ('w', false): days += number * 7; break;
                case ('d', false): days += number; break;
                case ('h', true): seconds += number * 3600; break;
                case ('m', true): seconds += number * 60; break;
                case ('s', true): seconds += number; break;
                default: return false;
            }

            (number, digits) = (0, 0);
        }

        if (digits > 0 || days > Longest || seconds > Longest * 86_400) return false;
        duration = new CalendarDuration((int)(sign * days), TimeSpan.FromSeconds(sign * seconds));
        return true;
    }
}
