using System.Buffers.Binary;
using System.Text;

namespace PartyMassCenter.Benchmarks.Pages;

/// <summary>What a page is told to draw, as far as a click needs it: elements with their test ids and handlers. The format is that of Blazor's own script.</summary>
internal static class RenderBatch
{
    private const int FrameSize = 20;
    private const int ElementFrame = 1;
    private const int AttributeFrame = 3;

    /// <summary>The handlers of clicks on elements that have a <c>data-testid</c>, by that.</summary>
    public static Dictionary<string, ulong> Clicks(ReadOnlySpan<byte> batch)
    {
        // The last five numbers say where the parts begin: components, frames, what is gone (components and handlers), texts.
        var (frames, texts) = (Number(batch, batch.Length - 16), Number(batch, batch.Length - 4));
        Dictionary<string, ulong> found = [];
        var count = Number(batch, frames);
        string? testId = null;
        ulong? click = null;
        for (var n = 0; n < count; n++)
        {
            var frame = batch.Slice(frames + 4 + (n * FrameSize), FrameSize);
            var kind = Number(frame, 0);
            if (kind == ElementFrame) (testId, click) = (null, null);
            if (kind != AttributeFrame) continue;
            switch (Text(batch, texts, Number(frame, 4)))
            {
                case "onclick":
                    click = BinaryPrimitives.ReadUInt64LittleEndian(frame[12..]);
                    break;
                case "data-testid":
                    testId = Text(batch, texts, Number(frame, 8));
                    break;
            }

            if (testId is not null && click is { } handler) found[testId] = handler;
        }

        return found;
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);

    private static string? Text(ReadOnlySpan<byte> batch, int table, int index)
    {
        if (index < 0) return null;
        var at = Number(batch, table + (index * 4));
        var (length, shift) = (0, 0);
        byte part;
        do
        {
            part = batch[at++];
            length |= (part & 0x7F) << shift;
            shift += 7;
        }
        while ((part & 0x80) != 0);
        return Encoding.UTF8.GetString(batch.Slice(at, length));
    }
}
