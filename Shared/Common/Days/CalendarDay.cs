namespace PartyMassCenter.Shared.Common.Days;

/// <summary>One date and what kind of day it is.</summary>
/// <param name="Festival">The festival whose break the day belongs to, such as 国庆节; null otherwise.</param>
public sealed record CalendarDay(DateOnly Date, DayKind Kind, string? Festival = null)
{
    /// <summary>Whether the day lies in a festival's break.</summary>
    public bool IsBreak => Kind is DayKind.Festival or DayKind.DayOff;

    /// <summary>“休”, “班”, or null on a day that needs no mark.</summary>
    public string? Mark => Kind switch { DayKind.Festival or DayKind.DayOff => "休", DayKind.MakeUp => "班", _ => null };

    /// <summary>What the mark means, such as “国庆节”, “国庆节放假” or “调休上班”; null on a day that needs no mark.</summary>
    public string? MarkText => Kind switch
    {
        DayKind.Festival => Festival,
        DayKind.DayOff => $"{Festival}放假",
        DayKind.MakeUp => "调休上班",
        _ => null,
    };

    /// <summary>Whether people work, as far as anybody knows; an unpublished year goes by its weekdays, and says so elsewhere.</summary>
    public bool IsWorking => Kind switch
    {
        DayKind.Working or DayKind.MakeUp => true,
        DayKind.Unpublished => Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
        _ => false,
    };
}
