namespace PartyMassCenter.Shared.ICalendar.Zones;

/// <summary>Addition that stops at the ends of the calendar, so that no date in a file can overflow.</summary>
internal static class Shifted
{
    public static DateTime By(DateTime time, TimeSpan span)
    {
        var ticks = time.Ticks + span.Ticks;
        return ticks < 0 ? DateTime.MinValue : ticks > DateTime.MaxValue.Ticks ? DateTime.MaxValue : new DateTime(ticks);
    }
}
