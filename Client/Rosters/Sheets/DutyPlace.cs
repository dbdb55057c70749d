using System.Globalization;

namespace PartyMassCenter.Client.Rosters.Sheets;

/// <summary>A post on a date, as the sheet and its script name it.</summary>
/// <param name="Post">From 0.</param>
public readonly record struct DutyPlace(DateOnly Date, int Post)
{
    /// <summary>“2026-11-21/0”.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}/{Post}");

    public static DutyPlace? Parse(string? key) =>
        key?.Split('/') is [var day, var number]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var post)
            ? new DutyPlace(date, post)
            : null;
}
