namespace PartyMassCenter.TestKit.Common;

/// <summary>A clock that stands still until a test moves it. The local time zone is the centre's.</summary>
public sealed class TestClock(DateTimeOffset start) : TimeProvider
{
    private long utcTicks = start.UtcTicks;

    /// <summary>Saturday 2026-11-21 09:00 at the centre.</summary>
    public TestClock()
        : this(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(8)))
    {
    }

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>The centre's wall clock, kind Unspecified.</summary>
    public DateTime WallClock => DateTime.SpecifyKind(TimeZoneInfo.ConvertTime(GetUtcNow(), LocalTimeZone).DateTime, DateTimeKind.Unspecified);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref utcTicks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref utcTicks, by.Ticks);

    /// <summary>Moves to a wall-clock moment of the centre.</summary>
    public void MoveTo(DateTime wallClock) =>
        Interlocked.Exchange(ref utcTicks, new DateTimeOffset(wallClock, LocalTimeZone.GetUtcOffset(wallClock)).UtcTicks);
}
