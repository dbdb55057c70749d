using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Client.Reminders.Rules;

/// <summary>A timing as the form edits it: what was filled in for one kind of schedule stays while another is looked at.</summary>
public sealed class TimingDraft
{
    private (ScheduleChoice Choice, int Every, DateOnly Since)? taken;
    private DateOnly? start;

    private TimingDraft(DateOnly today) => (Once, Since, Month, Day) = (today.AddDays(1), today, today.Month, today.Day);

    public ScheduleChoice Choice { get; set; } = ScheduleChoice.MonthDay;

    /// <summary>Every so many days, weeks or months, by the choice.</summary>
    public int Every { get; set; } = 1;

    /// <summary>What steps of more than one are counted from.</summary>
    public DateOnly Since { get; set; }

    public DateOnly Once { get; set; }

    public Weekdays On { get; set; } = Weekdays.Monday;

    public int Day { get; set; }

    public int Nth { get; set; } = 1;

    public DayOfWeek Weekday { get; set; } = DayOfWeek.Monday;

    public int DaysBefore { get; set; }

    public int Month { get; set; }

    /// <summary>0 = every lunar month.</summary>
    public int LunarMonth { get; set; } = 1;

    public int LunarDay { get; set; } = 1;

    public SolarTerm Term { get; set; } = SolarTerm.PureBrightness;

    /// <summary>-1 before, 0 on, 1 after the day that is named.</summary>
    public int Way { get; set; }

    /// <summary>How many days before or after.</summary>
    public int Away { get; set; } = 7;

    public string What { get; set; } = "版面到期日";

    public string Cron { get; set; } = "0 9 15 * *";

    public TimeOnly At { get; set; } = new(9, 0);

    public HolidayPolicy Policy { get; set; } = HolidayPolicy.Unchanged;

    public bool Seasonal { get; set; }

    public int FirstMonth { get; set; } = 4;

    public int LastMonth { get; set; } = 10;

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>Whether the choice goes by days, weeks or months that can be counted.</summary>
    public string? Unit => Choice switch
    {
        ScheduleChoice.Days => "天",
        ScheduleChoice.Weekly => "周",
        ScheduleChoice.MonthDay or ScheduleChoice.NthWeekday or ScheduleChoice.MonthEnd => "个月",
        _ => null,
    };

    public bool MayBeOff => Choice is ScheduleChoice.Lunar or ScheduleChoice.SolarTerm or ScheduleChoice.Relative;

    public static TimingDraft New(DateOnly today) => new(today) { Day = 15 };

    public static TimingDraft Of(ReminderTiming timing, DateOnly today)
    {
        var draft = new TimingDraft(today)
        {
            At = timing.At,
            Policy = timing.Policy,
            Seasonal = timing.Season is not null,
            FirstMonth = timing.Season?.First ?? 4,
            LastMonth = timing.Season?.Last ?? 10,
            From = timing.Start,
            Until = timing.End,
        };
        draft.Take(timing.Schedule, today);
        return draft;
    }

    public ReminderTiming Timing() => new(Schedule(), At, Policy, Seasonal ? new Season(FirstMonth, LastMonth) : null, From, Until);

    private Schedule Schedule() => Choice switch
    {
        ScheduleChoice.Days => new EveryDaysSchedule(Every, Start),
        ScheduleChoice.Weekly => new WeeklySchedule(On, Every, Start),
        ScheduleChoice.MonthDay => new MonthDaySchedule(Day, Every, Start),
        ScheduleChoice.NthWeekday => new NthWeekdaySchedule(Nth, Weekday, Every, Start),
        ScheduleChoice.MonthEnd => new MonthEndSchedule(DaysBefore, Every, Start),
        ScheduleChoice.Yearly => new YearlySchedule(Month, Day),
        ScheduleChoice.Lunar => new LunarSchedule(LunarMonth == 0 ? null : LunarMonth, LunarDay, Way * Away),
        ScheduleChoice.SolarTerm => new SolarTermSchedule(Term, Way * Away),
        ScheduleChoice.Relative => new RelativeSchedule(What.Trim(), Way * Away),
        ScheduleChoice.Once => new OnceSchedule(Once),
        _ => new CronSchedule(Cron.Trim()),
    };

    /// <summary>As it was, where nobody touched it: a start of long ago is shown as one of this year.</summary>
    private DateOnly? Start => (Choice, Every, Since) == taken ? start : Every > 1 ? Since : null;

    private void Take(Schedule schedule, DateOnly today)
    {
        switch (schedule)
        {
            case EveryDaysSchedule s: (Choice, Every, Since) = (ScheduleChoice.Days, s.Days, s.Start ?? today); break;
            case WeeklySchedule s: (Choice, On, Every, Since) = (ScheduleChoice.Weekly, s.On, s.Weeks, s.Start ?? today); break;
            case MonthDaySchedule s: (Choice, Day, Every, Since) = (ScheduleChoice.MonthDay, s.Day, s.Months, Counted(s.Start, today)); break;
            case NthWeekdaySchedule s: (Choice, Nth, Weekday, Every, Since) = (ScheduleChoice.NthWeekday, s.Nth, s.Day, s.Months, Counted(s.Start, today)); break;
            case MonthEndSchedule s: (Choice, DaysBefore, Every, Since) = (ScheduleChoice.MonthEnd, s.DaysBefore, s.Months, Counted(s.Start, today)); break;
            case YearlySchedule s: (Choice, Month, Day) = (ScheduleChoice.Yearly, s.Month, s.Day); break;
            case LunarSchedule s: (Choice, LunarMonth, LunarDay) = (ScheduleChoice.Lunar, s.Month ?? 0, s.Day); break;
            case SolarTermSchedule s: (Choice, Term) = (ScheduleChoice.SolarTerm, s.Term); break;
            case RelativeSchedule s: (Choice, What) = (ScheduleChoice.Relative, s.What); break;
            case OnceSchedule s: (Choice, Once) = (ScheduleChoice.Once, s.Date); break;
            case CronSchedule s: (Choice, Cron) = (ScheduleChoice.Cron, s.Expression); break;
        }

        taken = (Choice, Every, Since);
        start = schedule switch
        {
            EveryDaysSchedule s => s.Start,
            WeeklySchedule s => s.Start,
            MonthDaySchedule s => s.Start,
            NthWeekdaySchedule s => s.Start,
            MonthEndSchedule s => s.Start,
            _ => null,
        };
        var offset = schedule switch { LunarSchedule s => s.Offset, SolarTermSchedule s => s.Offset, RelativeSchedule s => s.Offset, _ => 0 };
        Way = Math.Sign(offset);
        if (offset != 0) Away = Math.Abs(offset);
    }

    /// <summary>A start of long ago only says which months count: the same month of this year says it as well.</summary>
    private static DateOnly Counted(DateOnly? start, DateOnly today) => start is { Year: >= 2000 } near ? near : new DateOnly(today.Year, (start ?? Shared.Reminders.Schedules.Schedule.Epoch).Month, 1);
}
