namespace PartyMassCenter.Client.Bookings.Series;

/// <summary>How often, as the form offers it.</summary>
public enum RepeatChoice
{
    /// <summary>不重复.</summary>
    Never,

    /// <summary>每天.</summary>
    Daily,

    /// <summary>每周的某几天.</summary>
    Weekly,

    /// <summary>每月这一天.</summary>
    MonthDay,

    /// <summary>每月第几个星期几.</summary>
    NthWeekday,

    /// <summary>每年这一天.</summary>
    Yearly,

    /// <summary>每年农历这一天.</summary>
    LunarYearly,

    /// <summary>每年这个节气.</summary>
    SolarTerm,
}
