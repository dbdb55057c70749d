using System.Buffers;
using PartyMassCenter.Shared.ICalendar.Reading;

namespace PartyMassCenter.Shared.ICalendar;

/// <summary>
/// Writes components and properties (RFC 5545): CRLF, lines folded at 75 octets and never inside a character.
/// Streams: it holds one line at a time, so a calendar of any length takes the same memory.
/// </summary>
public sealed class ContentWriter(IBufferWriter<byte> output)
{
    private const int LongestLine = 75;
    private const int DeepestNesting = 32;

    private readonly LineBuffer line = new();

    internal LineBuffer Line => line;

    public void Begin(string component)
    {
        line.Append("BEGIN:"u8);
        line.Name(component);
        EndLine();
    }

    public void End(string component)
    {
        line.Append("END:"u8);
        line.Name(component);
        EndLine();
    }

    /// <summary>A property of text, which is escaped.</summary>
    public void Text(string name, ReadOnlySpan<char> text)
    {
        line.Name(name);
        line.BeginValue();
        line.Text(text);
        EndLine();
    }

    /// <summary>A list of texts, such as CATEGORIES.</summary>
    public void Texts(string name, IReadOnlyList<string> texts)
    {
        line.Name(name);
        line.BeginValue();
        for (var n = 0; n < texts.Count; n++)
        {
            if (n > 0) line.Append(","u8);
            line.Text(texts[n]);
        }

        EndLine();
    }

    /// <summary>A value that needs no escaping: a date, a number, an address, a rule.</summary>
    public void Raw(string name, ReadOnlySpan<char> value, params ReadOnlySpan<CalendarParameter> parameters)
    {
        line.Name(name);
        foreach (var parameter in parameters) line.Parameter(parameter.Name, parameter.Values);
        line.BeginValue();
        line.Raw(value);
        EndLine();
    }

    public void Property(in CalendarProperty property)
    {
        line.Raw(property.Utf8Line);
        EndLine();
    }

    /// <summary>A component with everything in it.</summary>
    public void Component(CalendarComponent component) => Component(component, 0);

    /// <summary>Writes what the line holds, folded.</summary>
    internal void EndLine()
    {
        var rest = line.Written;
        var room = output.GetSpan(rest.Length + (3 * (rest.Length / (LongestLine - 5))) + 2);
        var (written, most) = (0, LongestLine);
        while (rest.Length > most)
        {
            var cut = most;
            while (cut > most - 4 && (rest[cut] & 0xC0) == 0x80) cut--;
            rest[..cut].CopyTo(room[written..]);
            "\r\n "u8.CopyTo(room[(written + cut)..]);
            written += cut + 3;
            rest = rest[cut..];
            most = LongestLine - 1;
        }

        rest.CopyTo(room[written..]);
        "\r\n"u8.CopyTo(room[(written + rest.Length)..]);
        output.Advance(written + rest.Length + 2);
        line.Clear();
    }

    /// <summary>A whole line known at compile time.</summary>
    internal void Constant(ReadOnlySpan<byte> whole)
    {
        line.Append(whole);
        EndLine();
    }

    private void Component(CalendarComponent component, int depth)
    {
        if (depth > DeepestNesting) throw new ArgumentException("Components are nested too deeply.", nameof(component));
        Begin(component.Name);
        foreach (ref readonly var property in component.Properties) Property(property);
        foreach (var inner in component.Components) Component(inner, depth + 1);
        End(component.Name);
    }
}
