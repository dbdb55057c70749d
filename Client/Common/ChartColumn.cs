namespace PartyMassCenter.Client.Common;

/// <summary>One column of a chart.</summary>
/// <param name="Label">Below it; empty = none.</param>
/// <param name="Height">0 to 100 of the chart's height.</param>
/// <param name="BadHeight">The part of it that failed, 0 to 100 of the chart's height.</param>
/// <param name="Text">The whole in words, such as “14时：12次，失败1次”.</param>
public sealed record ChartColumn(string Label, int Height, int BadHeight, string Text)
{
    /// <summary>Hours of a day, every sixth with its label.</summary>
    /// <param name="hours">Start (wall clock), how much in all, and how much of it failed.</param>
    /// <param name="unit">What is counted, such as “次”.</param>
    public static IReadOnlyList<ChartColumn> OfHours(IReadOnlyList<(DateTime Hour, int Total, int Failed)> hours, string unit)
    {
        var most = Math.Max(1, hours.Max(h => h.Total));
        return
        [
            .. hours.Select(h => new ChartColumn(
                h.Hour.Hour % 6 == 0 ? $"{h.Hour.Hour}时" : "",
                100 * h.Total / most,
                100 * h.Failed / most,
                $"{h.Hour.Hour}时：{h.Total}{unit}{(h.Failed > 0 ? $"，失败{h.Failed}{unit}" : null)}")),
        ];
    }
}
