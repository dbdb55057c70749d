using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>Short ways of writing the presets' timings; 9:00 where the documents name no time.</summary>
internal static class Rhythm
{
    /// <summary>Minutes of a day's grace.</summary>
    public const int Day = 1440;

    private static readonly TimeOnly Morning = new(9, 0);

    public static ReminderTiming Daily(int hour, int minute = 0, HolidayPolicy policy = HolidayPolicy.Unchanged) => new(new EveryDaysSchedule(), new(hour, minute), policy);

    public static ReminderTiming Weekly(Weekdays on, int hour = 9, int minute = 0, HolidayPolicy policy = HolidayPolicy.Unchanged, DateOnly? start = null) =>
        new(new WeeklySchedule(on), new(hour, minute), policy, Start: start);

    public static ReminderTiming Monthly(int day, HolidayPolicy policy = HolidayPolicy.Unchanged) => new(new MonthDaySchedule(day), Morning, policy);

    public static ReminderTiming MonthEnd(HolidayPolicy policy = HolidayPolicy.Earlier) => new(new MonthEndSchedule(), Morning, policy);

    /// <param name="month">1 to 3: which month of each quarter.</param>
    public static ReminderTiming Quarterly(int month, int day, HolidayPolicy policy = HolidayPolicy.Later) => new(new MonthDaySchedule(day, 3, Schedule.Epoch.AddMonths(month - 1)), Morning, policy);

    public static ReminderTiming QuarterEnd() => new(new MonthEndSchedule(0, 3, Schedule.Epoch.AddMonths(2)), Morning, HolidayPolicy.Earlier);

    public static ReminderTiming HalfYearEnd() => new(new MonthEndSchedule(0, 6, Schedule.Epoch.AddMonths(5)), Morning, HolidayPolicy.Earlier);

    public static ReminderTiming Yearly(int month, int day, HolidayPolicy policy = HolidayPolicy.Later) => new(new YearlySchedule(month, day), Morning, policy);

    public static ReminderTiming Once(int year, int month, int day) => new(new OnceSchedule(new(year, month, day)), Morning, HolidayPolicy.Earlier);

    public static ReminderTiming Festival(Schedule schedule, int hour = 7) => new(schedule, new(hour, 0));

    public static ReminderTiming Term(SolarTerm term) => new(new SolarTermSchedule(term), Morning);

    public static ReminderTiming Before(string what, int days) => new(new RelativeSchedule(what, -days), Morning, HolidayPolicy.Earlier);
}
