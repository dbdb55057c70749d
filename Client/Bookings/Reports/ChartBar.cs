namespace PartyMassCenter.Client.Bookings.Reports;

/// <summary>One bar of a chart.</summary>
/// <param name="Length">0 to 100 of the chart's width.</param>
/// <param name="Text">The value in words, such as “12.5小时 · 8次”.</param>
/// <param name="Under">A smaller second line under the label, or null.</param>
public sealed record ChartBar(string Label, int Length, string Text, string? Under = null);
