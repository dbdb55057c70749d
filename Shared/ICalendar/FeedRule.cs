using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.ICalendar;

/// <summary>What a feed says of a rule: only what every client reads alike.</summary>
internal static class FeedRule
{
    public static readonly CalendarZone Centre = CalendarZone.FromTransitions("Asia/Shanghai", TimeSpan.FromHours(8), []);

    /// <summary>The first start that the rule matches, since a DTSTART beside the rule is counted by some clients and not by others; null where it never does.</summary>
    public static DateTime? FirstStart(CalendarEvent e)
    {
        foreach (var start in e.Rule!.Occurrences(e.Start, e.IsAllDay, Centre)) return start;
        return null;
    }

    /// <summary>UNTIL is of the type that DTSTART asks for: a day for an all-day event, else UTC.</summary>
    public static string Text(RecurrenceRule rule, bool isAllDay)
    {
        var text = rule.ToString();
        if (rule.Until is not { } until) return text;
        var wallClock = until.Kind == DateTimeKind.Utc ? Centre.ToWallClock(until) : rule.UntilIsDate ? until.Date.AddDays(1).AddSeconds(-1) : until;
        var fitting = isAllDay ? new CalendarTime(wallClock.Date, IsDate: true, IsUtc: false) : new CalendarTime(Centre.ToUtc(wallClock), IsDate: false, IsUtc: true);
        return string.Join(';', text.Split(';').Select(p => p.StartsWith("UNTIL=", StringComparison.Ordinal) ? $"UNTIL={fitting}" : p));
    }
}
