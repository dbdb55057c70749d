using System.Buffers;
using System.Text;
using PartyMassCenter.Shared.ICalendar.Reading;

namespace PartyMassCenter.Shared.ICalendar;

/// <summary>
/// One unfolded line in the making, in UTF-8. Nothing that is put into it can end the line:
/// line breaks become escapes where the grammar has one, other control characters are dropped.
/// </summary>
internal sealed class LineBuffer
{
    // NEL and the line and paragraph separators end lines for some readers.
    private const string Breaks = "\r\n\u0085\u2028\u2029";
    private static readonly string Controls = string.Concat(Enumerable.Range(0, 32).Append(127).Select(c => (char)c).Where(c => c != '\t')) + Breaks;
    private static readonly SearchValues<char> Control = SearchValues.Create(Controls);
    private static readonly SearchValues<char> SpecialInText = SearchValues.Create(Controls + "\\;,");
    private static readonly SearchValues<char> SpecialInParameter = SearchValues.Create(Controls + "^\"");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(":;, '\t=^\"");

    private byte[] buffer = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public byte[] ToArray() => Written.ToArray();

    public void Name(string name) => Append(ContentEncoding.CheckedName(name));

    /// <summary>RFC 6868: ^n for a line break, ^' for a quote, ^^ for itself.</summary>
    public void Parameter(string name, IReadOnlyList<string> values)
    {
        Append(";"u8);
        Name(name);
        Append("="u8);
        for (var n = 0; n < values.Count; n++)
        {
            if (n > 0) Append(","u8);
            var quoted = values[n].Length == 0 || values[n].AsSpan().IndexOfAny(Quoted) >= 0 || values[n].AsSpan().IndexOfAny(Control) >= 0;
            if (quoted) Append("\""u8);
            Escape(values[n], SpecialInParameter, static (line, c) => line.Append(c switch { '^' => "^^"u8, '"' => "^'"u8, _ when Breaks.Contains(c) => "^n"u8, _ => default }));
            if (quoted) Append("\""u8);
        }
    }

    /// <summary>Ends the parameters; where the value begins.</summary>
    public int BeginValue()
    {
        Append(":"u8);
        return Length;
    }

    public void Text(ReadOnlySpan<char> text) =>
        Escape(text, SpecialInText, static (line, c) => line.Append(c switch { '\\' => "\\\\"u8, ';' => "\\;"u8, ',' => "\\,"u8, _ when Breaks.Contains(c) => "\\n"u8, _ => default }));

    /// <summary>A value without escapes; what could end the line is dropped.</summary>
    public void Raw(ReadOnlySpan<char> value) => Escape(value, Control, static (_, _) => { });

    /// <summary>A line that was read: it has no line breaks, but may have other control characters.</summary>
    public void Raw(ReadOnlySpan<byte> line)
    {
        if (line.IndexOfAny(ContentDecoding.Control) < 0)
        {
            Append(line);
            return;
        }

        foreach (var c in line)
        {
            if (!ContentDecoding.Control.Contains(c)) Append([c]);
        }
    }

    public void Append(ReadOnlySpan<byte> octets)
    {
        octets.CopyTo(Room(octets.Length));
        Length += octets.Length;
    }

    public void Append(ReadOnlySpan<char> text) => Length += Encoding.UTF8.GetBytes(text, Room(text.Length * 3));

    public void Number(long number)
    {
        number.TryFormat(Room(20), out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        Length += length;
    }

    /// <summary>20260921</summary>
    public void Date(DateTime day)
    {
        var room = Room(8);
        var (year, month, date) = day;
        Digits(room, year / 100);
        Digits(room[2..], year % 100);
        Digits(room[4..], month);
        Digits(room[6..], date);
        Length += 8;
    }

    /// <summary>20260921T093000</summary>
    public void Time(DateTime time)
    {
        Date(time);
        var room = Room(7);
        room[0] = (byte)'T';
        Digits(room[1..], time.Hour);
        Digits(room[3..], time.Minute);
        Digits(room[5..], time.Second);
        Length += 7;
    }

    private static void Digits(Span<byte> room, int number)
    {
        var ten = number / 10;
        room[0] = (byte)('0' + ten);
        room[1] = (byte)('0' + number - (ten * 10));
    }

    private void Escape(ReadOnlySpan<char> text, SearchValues<char> special, Action<LineBuffer, char> escape)
    {
        while (true)
        {
            var next = text.IndexOfAny(special);
            if (next < 0) break;
            Append(text[..next]);
            escape(this, text[next]);
            var length = text[next] == '\r' && next + 1 < text.Length && text[next + 1] == '\n' ? 2 : 1;
            text = text[(next + length)..];
        }

        Append(text);
    }

    private Span<byte> Room(int length)
    {
        if (buffer.Length - Length < length) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + length));
        return buffer.AsSpan(Length);
    }
}
