namespace PartyMassCenter.Client.Reminders.Rules;

/// <summary>The kinds of schedule that the editor offers, in the order of how often they are wanted.</summary>
public enum ScheduleChoice
{
    /// <summary>每天, 每隔几天.</summary>
    Days = 1,

    /// <summary>每周.</summary>
    Weekly = 2,

    /// <summary>每月几日.</summary>
    MonthDay = 3,

    /// <summary>每月第几个周几.</summary>
    NthWeekday = 4,

    /// <summary>月末.</summary>
    MonthEnd = 5,

    /// <summary>每年.</summary>
    Yearly = 6,

    /// <summary>农历.</summary>
    Lunar = 7,

    /// <summary>节气.</summary>
    SolarTerm = 8,

    /// <summary>到期日前后.</summary>
    Relative = 9,

    /// <summary>只一次.</summary>
    Once = 10,

    /// <summary>表达式.</summary>
    Cron = 11,
}
