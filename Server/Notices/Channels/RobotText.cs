using System.Text;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>Fits a text into what a robot takes.</summary>
public static class RobotText
{
    /// <summary>Cuts by UTF-8 bytes between characters, and keeps the reference number.</summary>
    public static string Fit(string text, string number, int mostBytes)
    {
        if (Encoding.UTF8.GetByteCount(text) <= mostBytes) return text;
        var end = $"…\n编号：{number}";
        var left = mostBytes - Encoding.UTF8.GetByteCount(end);
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            left -= rune.Utf8SequenceLength;
            if (left < 0) break;
            kept.Append(rune.ToString());
        }

        return kept.Append(end).ToString();
    }
}
