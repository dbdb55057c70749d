namespace PartyMassCenter.Client.Common;

/// <summary>One column of a chart.</summary>
/// <param name="Label">Below it; empty = none.</param>
/// <param name="Height">0 to 100 of the chart's height.</param>
/// <param name="BadHeight">The part of it that failed, 0 to 100 of the chart's height.</param>
/// <param name="Text">The whole in words, such as “14时：跑了12次，失败1次”.</param>
public sealed record ChartColumn(string Label, int Height, int BadHeight, string Text);
