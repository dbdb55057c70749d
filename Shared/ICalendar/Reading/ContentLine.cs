using System.Text;

namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>The parts of an unfolded line: name, parameters, value.</summary>
internal static class ContentLine
{
    /// <param name="name">Length of the name.</param>
    /// <param name="value">Where the value begins, after the colon; the parameters lie between the two.</param>
    public static bool TrySplit(ReadOnlySpan<byte> line, out int name, out int value)
    {
        (name, value) = (0, 0);
        while (name < line.Length && IsNameOctet(line[name])) name++;
        if (name == 0 || name == line.Length) return false;
        if (line[name] == ':')
        {
            value = name + 1;
            return true;
        }

        if (line[name] != ';') return false;
        var position = name;
        while (true)
        {
            var next = line[position..].IndexOfAny((byte)':', (byte)'"');
            if (next < 0) return false;
            position += next + 1;
            if (line[position - 1] == ':')
            {
                value = position;
                return true;
            }

            var closing = line[position..].IndexOf((byte)'"');
            if (closing < 0) return false;
            position += closing + 1;
        }
    }

    public static bool IsBegin(ReadOnlySpan<byte> name) => name.Length == 5 && Ascii.EqualsIgnoreCase(name, "BEGIN"u8);

    public static bool IsEnd(ReadOnlySpan<byte> name) => name.Length == 3 && Ascii.EqualsIgnoreCase(name, "END"u8);

    public static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)0) < 0;

    public static bool IsNameOctet(byte c) => char.IsAsciiLetterOrDigit((char)c) || c is (byte)'-' or (byte)'_';
}
