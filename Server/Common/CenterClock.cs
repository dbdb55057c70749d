namespace PartyMassCenter.Server.Common;

/// <summary>The centre's wall clock: Asia/Shanghai, UTC+8, no summer time since 1991.</summary>
public sealed class CenterClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Now, kind Unspecified.</summary>
    public DateTime Now => ToWallClock(UtcNow);

    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>Now as a UTC instant.</summary>
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    /// <summary>A UTC instant as the centre's wall clock, kind Unspecified.</summary>
    public static DateTime ToWallClock(DateTime utc) =>
        DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Shanghai), DateTimeKind.Unspecified);

    /// <summary>The UTC instant of a wall-clock time.</summary>
    public static DateTime ToUtc(DateTime wallClock) =>
        TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified), Shanghai);
}
