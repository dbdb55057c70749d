using System.Text;

namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>Reads ";NAME=value,"quoted":…" with RFC 6868's ^n ^' ^^.</summary>
internal static class ParameterDecoding
{
    /// <param name="raw">What follows the equals sign, up to the next parameter.</param>
    public static bool TryFind(ReadOnlySpan<byte> parameters, ReadOnlySpan<char> name, out ReadOnlySpan<byte> raw)
    {
        var rest = parameters;
        while (TryNext(ref rest, out var found, out raw))
        {
            if (found.Length == name.Length && Ascii.EqualsIgnoreCase(found, name)) return true;
        }

        raw = default;
        return false;
    }

    public static IReadOnlyList<CalendarParameter> All(ReadOnlySpan<byte> parameters)
    {
        if (parameters.IsEmpty) return [];
        List<CalendarParameter> all = [];
        while (TryNext(ref parameters, out var name, out var raw))
        {
            List<string> values = [];
            while (true)
            {
                var end = EndOf(raw, (byte)',');
                values.Add(Decode(raw[..end]));
                if (end == raw.Length) break;
                raw = raw[(end + 1)..];
            }

            all.Add(new CalendarParameter(Encoding.ASCII.GetString(name).ToUpperInvariant(), values));
        }

        return all;
    }

    public static string First(ReadOnlySpan<byte> raw) => Decode(raw[..EndOf(raw, (byte)',')]);

    /// <summary>Is the parameter's first value this word, in any letter case?</summary>
    public static bool IsFirst(ReadOnlySpan<byte> parameters, ReadOnlySpan<char> name, ReadOnlySpan<char> word) =>
        TryFind(parameters, name, out var raw) && Unquoted(raw[..EndOf(raw, (byte)',')]) is var value && value.Length == word.Length && Ascii.EqualsIgnoreCase(value, word);

    public static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> raw) => raw is [(byte)'"', .. var inner, (byte)'"'] ? inner : raw;

    private static bool TryNext(scoped ref ReadOnlySpan<byte> parameters, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> raw)
    {
        while (!parameters.IsEmpty)
        {
            parameters = parameters[1..];
            var end = EndOf(parameters, (byte)';');
            var one = parameters[..end];
            parameters = parameters[end..];
            var equals = one.IndexOf((byte)'=');
            if (equals <= 0) continue;
            name = one[..equals].Trim((byte)' ');
            raw = one[(equals + 1)..];
            return true;
        }

        name = raw = default;
        return false;
    }

    /// <summary>Where the separator stands outside of quotes, or the end.</summary>
    private static int EndOf(ReadOnlySpan<byte> text, byte separator)
    {
        var position = 0;
        while (true)
        {
            var next = text[position..].IndexOfAny(separator, (byte)'"');
            if (next < 0) return text.Length;
            position += next;
            if (text[position] == separator) return position;
            var closing = text[(position + 1)..].IndexOf((byte)'"');
            if (closing < 0) return text.Length;
            position += closing + 2;
        }
    }

    private static string Decode(ReadOnlySpan<byte> raw)
    {
        var text = ContentDecoding.Raw(Unquoted(raw));
        if (!text.Contains('^')) return text;
        var decoded = new StringBuilder(text.Length);
        for (var n = 0; n < text.Length; n++)
        {
            var escape = text[n] == '^' && n + 1 < text.Length ? text[n + 1] : '\0';
            if (escape is 'n' or '^' or '\'')
            {
                decoded.Append(escape switch { 'n' => '\n', '\'' => '"', _ => '^' });
                n++;
            }
            else decoded.Append(text[n]);
        }

        return decoded.ToString();
    }
}
