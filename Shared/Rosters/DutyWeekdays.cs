namespace PartyMassCenter.Shared.Rosters;

/// <summary>A choice of weekdays, Monday first as weeks are read in China.</summary>
[Flags]
public enum DutyWeekdays
{
    None = 0,

    /// <summary>周一.</summary>
    Monday = 1,

    /// <summary>周二.</summary>
    Tuesday = 2,

    /// <summary>周三.</summary>
    Wednesday = 4,

    /// <summary>周四.</summary>
    Thursday = 8,

    /// <summary>周五.</summary>
    Friday = 16,

    /// <summary>周一至周五.</summary>
    MondayToFriday = 31,

    /// <summary>周六.</summary>
    Saturday = 32,

    /// <summary>周日.</summary>
    Sunday = 64,

    /// <summary>每天.</summary>
    All = 127,
}
