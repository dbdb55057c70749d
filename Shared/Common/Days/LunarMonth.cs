namespace PartyMassCenter.Shared.Common.Days;

/// <summary>One month of the lunar year (农历月).</summary>
/// <param name="Number">1 (正月) to 12 (腊月); a leap month has the number of the month that it repeats.</param>
/// <param name="IsLeap">闰月.</param>
/// <param name="First">初一.</param>
/// <param name="Days">29 or 30.</param>
public sealed record LunarMonth(int Number, bool IsLeap, DateOnly First, int Days)
{
    /// <summary>A day of the month; 三十 of a month with 29 days is its last.</summary>
    public DateOnly Day(int number) => First.AddDays(Math.Clamp(number, 1, Days) - 1);
}
