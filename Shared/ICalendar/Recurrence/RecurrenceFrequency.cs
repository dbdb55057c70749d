namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>FREQ: how long the periods of a rule are.</summary>
public enum RecurrenceFrequency
{
    /// <summary>每秒.</summary>
    Secondly = 0,

    /// <summary>每分钟.</summary>
    Minutely = 1,

    /// <summary>每小时.</summary>
    Hourly = 2,

    /// <summary>每天.</summary>
    Daily = 3,

    /// <summary>每周.</summary>
    Weekly = 4,

    /// <summary>每月.</summary>
    Monthly = 5,

    /// <summary>每年.</summary>
    Yearly = 6,
}
