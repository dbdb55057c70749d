namespace PartyMassCenter.Shared.Common.Days;

/// <summary>What kind of day a date is, after the State Council's yearly notice.</summary>
public enum DayKind
{
    /// <summary>An ordinary Monday to Friday.</summary>
    Working = 1,

    /// <summary>An ordinary Saturday or Sunday.</summary>
    Weekend = 2,

    /// <summary>法定节日当天: the festival itself.</summary>
    Festival = 3,

    /// <summary>放假调休: another day without work in a festival's break, its weekend included.</summary>
    DayOff = 4,

    /// <summary>调休上班: a weekend day made a working day.</summary>
    MakeUp = 5,

    /// <summary>尚未公布: the year has no notice yet, so nobody knows.</summary>
    Unpublished = 6,
}
