namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>UTC, or no zone at all: the wall clock is the instant.</summary>
internal sealed class FixedZone(string id) : CalendarZone
{
    public override string Id => id;

    internal override bool IsFixed => true;

    public override DateTime ToUtc(DateTime wallClock) => DateTime.SpecifyKind(wallClock, DateTimeKind.Utc);

    public override DateTime ToWallClock(DateTime utc) => DateTime.SpecifyKind(utc, DateTimeKind.Unspecified);

    public override ZoneStretch StretchAt(DateTime utc) => new(DateTime.MinValue, DateTime.MaxValue, 0);
}
