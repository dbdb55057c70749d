namespace PartyMassCenter.Shared.Notices;

/// <summary>A notice as it is read out: opening, sentences, closing.</summary>
public static class BroadcastWords
{
    private const string Center = "党群服务中心";

    private static readonly char[] Ends = ['。', '！', '？', '；', '\n'];

    public static string Opening(string unit, string title) => $"各位村民请注意，各位村民请注意：现在播送{unit}《{title}》。";

    /// <param name="unit">A village, or its centre, which is not named twice.</param>
    public static string Closing(string unit) => $"以上通知播送完毕，请互相转告。{unit}{(unit.EndsWith(Center, StringComparison.Ordinal) ? "" : Center)}。";

    /// <summary>One sentence a line, so that the reader breathes in the right place.</summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        List<string> lines = [];
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Ends.Contains(text[at]) && at < text.Length - 1) continue;
            var line = text[start..(at + 1)].Trim();
            if (line.Length > 0) lines.Add(line);
            start = at + 1;
        }

        return lines;
    }
}
