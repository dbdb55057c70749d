using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>What to think about while planning: rooms that aren't certain, the same people or place twice at a time, and holidays.</summary>
public static class PlanWarnings
{
    /// <summary>By date, those of one activity and of two that meet.</summary>
    public static IReadOnlyList<PlanWarning> Of(IReadOnlyList<PlannedTime> activities, DayCalendar calendar)
    {
        var sorted = activities.OrderBy(a => a.Start).ThenBy(a => a.Id).ToList();
        List<PlanWarning> warnings = [.. sorted.SelectMany(a => OfOne(a, calendar))];
        for (var i = 0; i < sorted.Count; i++)
            for (var j = i + 1; j < sorted.Count; j++)
                if (sorted[j].Start < sorted[i].End) warnings.AddRange(OfTwo(sorted[i], sorted[j]));
        return [.. warnings.OrderBy(w => w.Date).ThenBy(w => w.Kind)];
    }

    /// <summary>Those that one more activity would bring.</summary>
    public static IReadOnlyList<PlanWarning> Of(PlannedTime one, IReadOnlyList<PlannedTime> others, DayCalendar calendar) =>
        [.. OfOne(one, calendar), .. others.Where(o => o.Id != one.Id && o.Start < one.End && one.Start < o.End).SelectMany(o => OfTwo(o, one))];

    private static IEnumerable<PlanWarning> OfOne(PlannedTime one, DayCalendar calendar)
    {
        if (one.Pending.Count > 0)
            yield return Warning(one, WarningKind.Room, $"“{one.Title}”的{string.Join("、", one.Pending)}还不能用，定下来以后才能发布。");
        var day = calendar.On(Day(one));
        if (day.IsBreak && one.Kind != ActivityKind.Festival) yield return Warning(one, WarningKind.Holiday, $"“{one.Title}”当天是{day.MarkText}，请确认照常举行。");
        else if (day.Kind == DayKind.MakeUp) yield return Warning(one, WarningKind.Holiday, $"“{one.Title}”当天调休上班，参加的人可能不方便。");
    }

    private static IEnumerable<PlanWarning> OfTwo(PlannedTime one, PlannedTime other)
    {
        PlanWarning Both(WarningKind kind, string what) => new(Day(other), kind, $"“{one.Title}”和“{other.Title}”时间重叠，{what}。", [one.Id, other.Id]);
        if (one.OrganiserId == other.OrganiserId) yield return Both(WarningKind.Organiser, $"负责人都是{other.Organiser}");
        if (one.TeamId is not null && one.TeamId == other.TeamId) yield return Both(WarningKind.Team, $"主办团队都是{other.Team}");
        if (one.Audience == other.Audience) yield return Both(WarningKind.Audience, $"面向的都是{Audiences.Name(other.Audience)}");
        if (!string.IsNullOrWhiteSpace(one.OutsidePlace) && one.OutsidePlace.Trim() == other.OutsidePlace?.Trim()) yield return Both(WarningKind.Room, $"地点都在{other.OutsidePlace.Trim()}");
    }

    private static PlanWarning Warning(PlannedTime one, WarningKind kind, string text) => new(Day(one), kind, text, [one.Id]);

    private static DateOnly Day(PlannedTime one) => DateOnly.FromDateTime(one.Start);
}
