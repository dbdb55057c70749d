using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>Which class of day a date is.</summary>
public static class DutyDayClasses
{
    /// <summary>A day of a statutory break is a holiday, also on a weekday; a make-up day is a working day, also on a weekend.</summary>
    public static DutyDayClass Of(CalendarDay day) => day switch
    {
        { IsBreak: true } => DutyDayClass.Holiday,
        { IsWorking: true } => DutyDayClass.Working,
        _ => DutyDayClass.Weekend,
    };
}
