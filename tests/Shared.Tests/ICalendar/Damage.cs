using System.Text;

namespace PartyMassCenter.Shared.Tests.ICalendar;

/// <summary>Damages calendars as transmissions, editors and people with bad intentions do.</summary>
internal static class Damage
{
    private static readonly string[] Pieces =
    [
        "\r\n", "\n", "\r", "\r\n ", "\t", ":", ";", ",", "\"", "\\", "^", "=", "\0", "\uFEFF", "\u2028", "99999999999", "-1", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n",
        "BEGIN:VALARM\r\n", "BEGIN:X\r\n", "RRULE:FREQ=SECONDLY\r\n", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31\r\n", "EXRULE:FREQ=SECONDLY\r\n", "RRULE:FREQ=MINUTELY;BYSETPOS=-1;BYSECOND=0,1,2,3,4,5\r\n",
        "RDATE:99991231T235959Z,00010101\r\n", "DTSTART:99991231T235959\r\n", "DURATION:P99999D\r\n", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260912T010000Z\r\n", "RANGE=THISANDFUTURE;", "VALUE=DATE;", "TZID=Nowhere;", "STATUS:CANCELLED\r\n",
        "INTERVAL=0;", "COUNT=999999999;", "BYDAY=-99MO;", "20260229", "24:60", "P", "T", "Z",
    ];

    public static byte[] Done(byte[] source, Random random)
    {
        var octets = source.ToList();
        for (var n = random.Next(1, 12); n > 0 && octets.Count > 0; n--)
        {
            var at = random.Next(octets.Count);
            var length = Math.Min(random.Next(1, 80), octets.Count - at);
            switch (random.Next(6))
            {
                case 0: octets[at] = (byte)random.Next(256); break;
                case 1: octets.RemoveRange(at, length); break;
                case 2: octets.InsertRange(at, octets.GetRange(at, length)); break;
                case 3: octets.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)])); break;
                case 4: octets.InsertRange(random.Next(octets.Count), octets.GetRange(at, length)); break;
                default: octets[at] = (byte)"0123456789"[random.Next(10)]; break;
            }
        }

        return [.. octets];
    }

    /// <summary>One line that stays one line, and stays away from others' names.</summary>
    public static string Line(string line, Random random) => random.Next(5) switch
    {
        0 => "",
        1 => line[..random.Next(line.Length)],
        2 => line.Insert(random.Next(line.Length + 1), "\""),
        3 => line.Replace(':', '：'),
        _ => line.Remove(random.Next(line.Length), 1).Insert(0, "坏"),
    };
}
