namespace PartyMassCenter.Client.Reminders.Year;

/// <summary>Where the keys lead from a day.</summary>
public static class DayKeys
{
    /// <returns>Null for a key that leads nowhere.</returns>
    public static DateOnly? Move(DateOnly day, string key) => key switch
    {
        "ArrowLeft" => day.AddDays(-1),
        "ArrowRight" => day.AddDays(1),
        "ArrowUp" => day.AddDays(-7),
        "ArrowDown" => day.AddDays(7),
        "PageUp" => day.AddMonths(-1),
        "PageDown" => day.AddMonths(1),
        "Home" => new DateOnly(day.Year, day.Month, 1),
        "End" => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        _ => null,
    };
}
