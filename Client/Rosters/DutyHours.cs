using System.Globalization;

namespace PartyMassCenter.Client.Rosters;

/// <summary>The hours of a duty in words.</summary>
public static class DutyHours
{
    /// <summary>“8:00–18:00”, “20:00–次日8:00”. Wall clock.</summary>
    public static string Text(TimeOnly starts, TimeOnly ends) => $"{Clock(starts)}–{(ends <= starts ? "次日" : null)}{Clock(ends)}";

    public static string Text(DateTime starts, DateTime ends) => Text(TimeOnly.FromDateTime(starts), TimeOnly.FromDateTime(ends));

    public static string Clock(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);
}
