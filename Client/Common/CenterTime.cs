namespace PartyMassCenter.Client.Common;

/// <summary>The centres' wall clock (Asia/Shanghai), for pages that must propose a day before anything is loaded.</summary>
public static class CenterTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Wall clock, kind Unspecified.</summary>
    public static DateTime WallClock(this TimeProvider clock) => DateTime.SpecifyKind(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).DateTime, DateTimeKind.Unspecified);

    /// <summary>A UTC instant as wall clock, kind Unspecified.</summary>
    public static DateTime OfUtc(DateTime utc) =>
        DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone), DateTimeKind.Unspecified);

    public static DateOnly CenterToday(this TimeProvider clock) => DateOnly.FromDateTime(clock.WallClock());

    /// <summary>A day from a query, or today when it is missing or odd.</summary>
    public static DateOnly DayOr(this TimeProvider clock, string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", out var parsed) && parsed.Year is >= 2000 and <= 2200 ? parsed : clock.CenterToday();
}
