using System.Globalization;

namespace PartyMassCenter.Client.Common.Jobs;

/// <summary>Lengths of time as an operator reads them.</summary>
public static class JobWords
{
    /// <summary>“11-22 12:32:05”.</summary>
    public static string Moment(DateTime time) => time.ToString("MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>“35毫秒”, “2.5秒”, “3分钟”.</summary>
    public static string Took(TimeSpan time) => time switch
    {
        { TotalSeconds: < 1 } => $"{time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)}毫秒",
        { TotalMinutes: < 1 } => $"{time.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)}秒",
        _ => $"{time.TotalMinutes.ToString("0", CultureInfo.InvariantCulture)}分钟",
    };

    /// <summary>“每10秒”, “每5分钟”, “每6小时”.</summary>
    public static string Every(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => $"每{time.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)}秒",
        { TotalHours: < 1 } => $"每{time.TotalMinutes.ToString("0", CultureInfo.InvariantCulture)}分钟",
        _ => $"每{time.TotalHours.ToString("0.#", CultureInfo.InvariantCulture)}小时",
    };
}
