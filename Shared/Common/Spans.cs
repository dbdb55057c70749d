namespace PartyMassCenter.Shared.Common;

/// <summary>Lengths of time as people say them.</summary>
public static class Spans
{
    /// <summary>“45分钟”, “2小时”, “1小时30分钟”, “3天”.</summary>
    /// <param name="minutes">Whole minutes, at least 0.</param>
    public static string Text(int minutes) => minutes switch
    {
        < 60 => $"{minutes}分钟",
        >= 2880 when minutes % 1440 == 0 => $"{minutes / 1440}天",
        _ when minutes % 60 == 0 => $"{minutes / 60}小时",
        _ => $"{minutes / 60}小时{minutes % 60}分钟",
    };
}
