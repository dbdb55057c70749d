using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Tests.ICalendar.Recurrence;

/// <summary>Compares what the module says of random rules with what the oracle says.</summary>
internal static class OracleComparison
{
    private const int Most = 600;

    /// <param name="text">How the module is told of a rule; a wrong telling shows that differences are found.</param>
    /// <returns>The rules on which they differ.</returns>
    public static IEnumerable<string> Differences(int seed, int rules, Func<NaiveRule, string> text)
    {
        var random = new Random(seed);
        var make = new RandomRules(random);
        for (var i = 0; i < rules; i++)
        {
            var rule = make.Rule();
            var start = make.Start();
            var id = make.Zone(rule);
            var zone = CalendarZone.FromSystem(id)!;
            var naive = new NaiveRecurrence(rule, start, TimeZoneInfo.FindSystemTimeZoneById(id));
            var expected = naive.Until(start.AddDays(Days(rule))).Take(Most).ToList();
            if (expected.Count > 1 && rule.Count is null && random.Next(4) == 0)
            {
                var (wall, utc) = expected[random.Next(expected.Count)];
                rule = rule with { Until = random.Next(2) == 0 || rule.Frequency < RecurrenceFrequency.Daily ? utc : wall };
                naive = new NaiveRecurrence(rule, start, TimeZoneInfo.FindSystemTimeZoneById(id));
                expected = naive.Until(start.AddDays(Days(rule))).Take(Most).ToList();
            }

            var name = $"seed {seed}, rule {i}: {start:yyyyMMdd'T'HHmmss} {id} {text(rule)}";
            if (!RecurrenceRule.TryParse(text(rule), out var parsed, out var problem))
            {
                yield return $"{name}: {problem}";
                continue;
            }

            var end = expected.Count == Most ? expected[^1].Wall : start.AddDays(Days(rule));
            var found = Read(parsed, start, zone, null, end).ToList();
            var wanted = expected.Where(o => o.Wall < end).ToList();
            if (!found.SequenceEqual(wanted)) yield return $"{name}: expected {Shown(wanted)} found {Shown(found)}";
            var from = start.AddSeconds(random.NextInt64((long)(end - start).TotalSeconds + 1));
            var before = from.AddSeconds(random.NextInt64((long)(end - from).TotalSeconds + 1));
            var window = Read(parsed, start, zone, from, before).ToList();
            var inside = expected.Where(o => o.Wall >= from && o.Wall < before).ToList();
            if (!window.SequenceEqual(inside)) yield return $"{name} from {from:s} before {before:s}: expected {Shown(inside)} found {Shown(window)}";
        }
    }

    private static int Days(NaiveRule rule) => rule.Frequency switch
    {
        RecurrenceFrequency.Secondly => rule.Interval < 1000 ? 1 : 40,
        RecurrenceFrequency.Minutely => rule.Interval < 100 ? 5 : 150,
        RecurrenceFrequency.Hourly => 150,
        _ => 2000,
    };

    private static IEnumerable<(DateTime Wall, DateTime Utc)> Read(RecurrenceRule rule, DateTime start, CalendarZone zone, DateTime? from, DateTime? before)
    {
        var found = new List<(DateTime, DateTime)>();
        var occurrences = rule.Occurrences(start, false, zone, from, before).GetEnumerator();
        while (found.Count <= Most && occurrences.MoveNext()) found.Add((occurrences.Current, occurrences.CurrentUtc));
        return found;
    }

    private static string Shown(List<(DateTime Wall, DateTime Utc)> occurrences) => $"{occurrences.Count}: {string.Join(' ', occurrences.Take(5).Select(o => o.Utc.ToString("s")))} … {(occurrences.Count > 0 ? occurrences[^1].Utc.ToString("s") : "")}";
}
