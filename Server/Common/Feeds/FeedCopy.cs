using System.Buffers;
using System.IO.Pipelines;

namespace PartyMassCenter.Server.Common.Feeds;

/// <summary>A calendar that is sent while it is written, and held for those who ask next unless it is too large for that.</summary>
/// <param name="hold">Whether anybody may be sent the same next.</param>
public sealed class FeedCopy(PipeWriter to, bool hold, CancellationToken cancel)
{
    private const int FlushAt = 32 * 1024;

    private const int Most = 4 * 1024 * 1024;

    private readonly ArrayBufferWriter<byte> written = new(2 * FlushAt);
    private int sent;
    private bool isWhole = hold;

    /// <summary>Where it is written to.</summary>
    public IBufferWriter<byte> Writer => written;

    /// <summary>All that was written; null where it was too large to be held.</summary>
    public byte[]? Whole => isWhole ? written.WrittenSpan.ToArray() : null;

    /// <summary>Sends what has been written since, once that is worth it.</summary>
    /// <param name="all">Whether nothing more comes.</param>
    public async ValueTask SendAsync(bool all = false)
    {
        if (!all && written.WrittenCount - sent <= FlushAt) return;
        await to.WriteAsync(written.WrittenMemory[sent..], cancel);
        sent = written.WrittenCount;
        if (isWhole && sent <= Most) return;
        (isWhole, sent) = (false, 0);
        written.ResetWrittenCount();
    }
}
