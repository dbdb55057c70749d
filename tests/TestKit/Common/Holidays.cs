using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.TestKit.Common;

/// <summary>The notice of 2026 as the product ships it.</summary>
public static class Holidays
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, "Server", "Common", "Days", "holidays.json"));

    public static DayCalendar Of2026 { get; } = new(HolidayNoticeReader.Read(Text).Value);
}
