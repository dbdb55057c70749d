using System.Text;

namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>One property: its unfolded line in UTF-8, decoded when asked for.</summary>
public readonly struct CalendarProperty
{
    private readonly byte[] text;
    private readonly int start;
    private readonly int name;
    private readonly int value;
    private readonly int length;

    internal CalendarProperty(byte[] text, int start, int name, int value, int length, int line) =>
        (this.text, this.start, this.name, this.value, this.length, Line) = (text, start, name, value, length, line);

    /// <summary>Line of the file where it begins; 0 when built.</summary>
    public int Line { get; }

    /// <summary>In capitals.</summary>
    public string Name => Encoding.ASCII.GetString(Utf8Name).ToUpperInvariant();

    /// <summary>The value as it stands, still escaped, without control characters.</summary>
    public string Value => ContentDecoding.Raw(Utf8Value);

    /// <summary>The value as text, unescaped.</summary>
    public string Text => ContentDecoding.Text(Utf8Value);

    /// <summary>The values of a list of texts, such as CATEGORIES.</summary>
    public IReadOnlyList<string> Texts => ContentDecoding.Texts(Utf8Value);

    public IReadOnlyList<CalendarParameter> Parameters => ParameterDecoding.All(Utf8Parameters);

    internal ReadOnlySpan<byte> Utf8Name => text.AsSpan(start, name);

    internal ReadOnlySpan<byte> Utf8Value => text.AsSpan(start + value, length - value);

    internal ReadOnlySpan<byte> Utf8Line => text.AsSpan(start, length);

    /// <summary>";NAME=value;NAME=value", or empty.</summary>
    internal ReadOnlySpan<byte> Utf8Parameters => text.AsSpan(start + name, value - name - 1);

    /// <summary>A property of a value that needs no escaping, such as a date, a number, an address or a rule.</summary>
    public static CalendarProperty Of(string name, string value, params ReadOnlySpan<CalendarParameter> parameters) => Build(name, value, isText: false, parameters);

    /// <summary>A property of text, which is escaped.</summary>
    public static CalendarProperty OfText(string name, string text, params ReadOnlySpan<CalendarParameter> parameters) => Build(name, text, isText: true, parameters);

    public bool Is(string other) => other.Length == name && Ascii.EqualsIgnoreCase(Utf8Name, other);

    /// <summary>The first value of a parameter, without quotes and RFC 6868's escapes.</summary>
    public string? Parameter(string other) => ParameterDecoding.TryFind(Utf8Parameters, other, out var raw) ? ParameterDecoding.First(raw) : null;

    /// <summary>The time it holds (a list's first); false when it isn't one.</summary>
    public bool TryTime(out CalendarTime time) => CalendarTime.TryParse(Utf8Value, out time);

    public override string ToString() => ContentDecoding.Raw(Utf8Line);

    private static CalendarProperty Build(string name, string value, bool isText, ReadOnlySpan<CalendarParameter> parameters)
    {
        var line = new LineBuffer();
        line.Name(name);
        foreach (var parameter in parameters) line.Parameter(parameter.Name, parameter.Values);
        var start = line.BeginValue();
        if (isText) line.Text(value);
        else line.Raw(value);
        return new CalendarProperty(line.ToArray(), 0, name.Length, start, line.Length, 0);
    }
}
