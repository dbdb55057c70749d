namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>How a blackout comes again after its first time.</summary>
public enum BlackoutRepeat
{
    /// <summary>只一次.</summary>
    Once = 1,

    /// <summary>每天.</summary>
    Daily = 2,

    /// <summary>每周: on the chosen weekdays.</summary>
    Weekly = 3,

    /// <summary>每月同一日: on the day number of the first time; months without it are left out.</summary>
    MonthlyDay = 4,

    /// <summary>每月第几个周几: such as the second Tuesday, after the first time; months without it are left out.</summary>
    MonthlyWeekday = 5,
}
