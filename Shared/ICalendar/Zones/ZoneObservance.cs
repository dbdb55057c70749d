using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.ICalendar.Zones;

/// <summary>One STANDARD or DAYLIGHT of a VTIMEZONE: when it begins, again and again, and what it changes.</summary>
internal sealed class ZoneObservance
{
    private const int MostRules = 10;

    private readonly List<DateTime> onsets = [];
    private readonly List<RecurrenceRule> rules = [];
    private DateTime start;
    private TimeSpan before;
    private TimeSpan after;

    public static ZoneObservance? Read(CalendarComponent component, CalendarProblems problems)
    {
        var observance = new ZoneObservance();
        if (!Offset(component, "TZOFFSETTO", out observance.after) || component.First("DTSTART") is not { } first || !first.TryTime(out var time))
        {
            problems.Add(component.Line, $"时区定义里的 {component.Name} 缺少 DTSTART 或 TZOFFSETTO，已略过。");
            return null;
        }

        if (!Offset(component, "TZOFFSETFROM", out observance.before)) observance.before = observance.after;
        observance.start = time.Value;
        observance.onsets.Add(time.Value);
        foreach (var property in component.Properties)
        {
            if (property.Is("RRULE"))
            {
                if (RecurrenceRule.TryParse(property.Value, out var rule, out var problem)) observance.rules.Add(rule!);
                else problems.Add(property.Line, problem!);
            }
            else if (property.Is("RDATE")) observance.AddDates(property, problems);
        }

        return observance;
    }

    /// <summary>The offset before it begins.</summary>
    public TimeSpan Before => before;

    /// <summary>Changes to its offset before a time, at most so many.</summary>
    public IEnumerable<(DateTime Utc, TimeSpan Offset)> Changes(DateTime beforeWallClock, int most)
    {
        foreach (var onset in onsets.Take(most)) yield return (Shifted.By(onset, -before), after);
        var zone = CalendarZone.FromTransitions("", before, []);
        foreach (var rule in rules.Take(MostRules))
        {
            var left = most;
            foreach (var onset in rule.Occurrences(start, isDate: false, zone, before: beforeWallClock))
            {
                if (left-- == 0) break;
                yield return (Shifted.By(onset, -before), after);
            }
        }
    }

    private void AddDates(in CalendarProperty property, CalendarProblems problems)
    {
        foreach (var text in property.Value.Split(','))
        {
            if (CalendarTime.TryParse(text.Split('/')[0], out var time)) onsets.Add(time.IsUtc ? Shifted.By(time.Value, before) : time.Value);
            else problems.Add(property.Line, $"时区定义里的日期“{text}”看不懂，已略过。");
        }
    }

    /// <summary>+0800, -0430, +080530</summary>
    private static bool Offset(CalendarComponent component, string name, out TimeSpan offset)
    {
        offset = default;
        var text = component.First(name)?.Value.Trim();
        if (text is not { Length: 5 or 7 } || text[0] is not ('+' or '-') || text.AsSpan(1).ContainsAnyExceptInRange('0', '9')) return false;
        var seconds = (Two(text, 1) * 3600) + (Two(text, 3) * 60) + (text.Length == 7 ? Two(text, 5) : 0);
        offset = TimeSpan.FromSeconds(text[0] == '-' ? -seconds : seconds);
        return seconds <= 86_400;
    }

    private static int Two(string text, int at) => ((text[at] - '0') * 10) + text[at + 1] - '0';
}
