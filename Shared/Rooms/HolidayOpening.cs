namespace PartyMassCenter.Shared.Rooms;

/// <summary>What a room does in a festival's break.</summary>
public enum HolidayOpening
{
    /// <summary>照常开放: by its weekday.</summary>
    AsUsual = 0,

    /// <summary>法定节日当天不开放.</summary>
    ClosedOnFestivals = 1,

    /// <summary>整个假期不开放: festivals and the days off around them.</summary>
    ClosedOnDaysOff = 2,
}
