using System.Buffers;
using System.Text;

namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>Turns a value's octets into text: escapes undone, control characters dropped, what isn't UTF-8 replaced.</summary>
internal static class ContentDecoding
{
    private static readonly byte[] Controls = [.. Enumerable.Range(0, 32).Where(c => c != '\t').Select(c => (byte)c), 127];
    public static readonly SearchValues<byte> Control = SearchValues.Create(Controls);
    private static readonly SearchValues<byte> Special = SearchValues.Create([.. Controls, (byte)'\\']);

    public static string Raw(ReadOnlySpan<byte> value) => value.IndexOfAny(Control) < 0 ? Encoding.UTF8.GetString(value) : Decode(value, unescape: false);

    public static string Text(ReadOnlySpan<byte> value) => value.IndexOfAny(Special) < 0 ? Encoding.UTF8.GetString(value) : Decode(value, unescape: true);

    public static IReadOnlyList<string> Texts(ReadOnlySpan<byte> value)
    {
        List<string> texts = [];
        var start = 0;
        for (var n = 0; n < value.Length; n++)
        {
            if (value[n] == '\\') n++;
            else if (value[n] == ',')
            {
                texts.Add(Text(value[start..n]));
                start = n + 1;
            }
        }

        texts.Add(Text(value[start..]));
        return texts;
    }

    private static string Decode(ReadOnlySpan<byte> value, bool unescape)
    {
        var rented = ArrayPool<byte>.Shared.Rent(value.Length);
        var length = 0;
        for (var n = 0; n < value.Length; n++)
        {
            var c = value[n];
            if (Control.Contains(c)) continue;
            if (unescape && c == '\\' && n + 1 < value.Length && Escaped(value[n + 1]) is var escaped and not 0)
            {
                c = escaped;
                n++;
            }

            rented[length++] = c;
        }

        var text = Encoding.UTF8.GetString(rented, 0, length);
        ArrayPool<byte>.Shared.Return(rented);
        return text;
    }

    /// <summary>What stands for backslash and this octet; 0 where the backslash stands for itself.</summary>
    private static byte Escaped(byte c) => c switch
    {
        (byte)'n' or (byte)'N' => (byte)'\n',
        (byte)'\\' or (byte)';' or (byte)',' or (byte)':' or (byte)'"' => c,
        _ => 0,
    };
}
