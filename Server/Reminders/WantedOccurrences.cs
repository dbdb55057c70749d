using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Server.Reminders;

/// <summary>What a rule names in a span of nominal dates.</summary>
internal static class WantedOccurrences
{
    /// <param name="things">The centre's things with a last day; a rule that goes by one takes those of its own kind.</param>
    /// <param name="until">The first nominal date after the span.</param>
    public static IEnumerable<WantedOccurrence> Of(ReminderRule rule, IEnumerable<ExpiringThingRow> things, DateOnly from, DateOnly until, DayCalendar calendar)
    {
        if (rule.Timing.Schedule is not RelativeSchedule relative || relative.Anchor is not null) return Of(rule, rule.Timing, Guid.Empty, rule.SubjectName, from, until, calendar);
        return things.Where(t => t.Kind == rule.SubjectKind)
            .SelectMany(t => Of(rule, rule.Timing with { Schedule = relative with { Anchor = t.Until } }, t.Id, t.Label, from, until, calendar));
    }

    private static IEnumerable<WantedOccurrence> Of(ReminderRule rule, ReminderTiming timing, Guid thing, string? subject, DateOnly from, DateOnly until, DayCalendar calendar)
    {
        foreach (var nominal in timing.Schedule.Between(from, until))
            if (DueDates.Of(timing, nominal, calendar) is { } due && due.Date.ToDateTime(timing.Time) is var at && at > rule.From)
                yield return new WantedOccurrence(thing, nominal, at, subject, Shorten(string.Join(' ', new[] { due.Explanation, due.Warning }.OfType<string>())));
    }

    private static string? Shorten(string text) => text.Length switch { 0 => null, > 300 => text[..299] + "…", _ => text };
}
