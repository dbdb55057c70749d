using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Tests.ICalendar.Recurrence;

/// <summary>Rules that the RFC allows, made up by chance.</summary>
internal sealed class RandomRules(Random random)
{
    private static readonly string[] Zones =
        ["UTC", "Asia/Shanghai", "Europe/Zurich", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe", "Asia/Kolkata", "America/Sao_Paulo", "Pacific/Apia"];

    /// <summary>Whose minutes those of BYMINUTE are, where clocks are changed by half an hour, the oracle doesn't know.</summary>
    public string Zone(NaiveRule rule)
    {
        var zone = Zones[random.Next(Zones.Length)];
        return zone == "Australia/Lord_Howe" && rule.Frequency == RecurrenceFrequency.Hourly && rule.Minutes.Length > 0 ? "Europe/Zurich" : zone;
    }

    /// <summary>Often at a time at which clocks are changed.</summary>
    public DateTime Start()
    {
        var day = new DateTime(1980, 1, 1).AddDays(random.Next(50 * 365));
        return random.Next(3) switch
        {
            0 => day.AddHours(random.Next(1, 4)).AddMinutes(random.Next(4) * 15),
            1 => day.AddHours(random.Next(24)),
            _ => day.AddSeconds(random.Next(86400)),
        };
    }

    public NaiveRule Rule()
    {
        var frequency = (RecurrenceFrequency)random.Next(7);
        var yearly = frequency == RecurrenceFrequency.Yearly;
        var rule = new NaiveRule
        {
            Frequency = frequency,
            Interval = random.Next(3) > 0 ? 1 : Interval(frequency),
            Months = Values(6, 1, 12, false),
            Weeks = yearly ? Values(5, 1, 53, true) : [],
            YearDays = yearly || frequency < RecurrenceFrequency.Daily ? Values(8, 1, 366, true, 12) : [],
            MonthDays = frequency == RecurrenceFrequency.Weekly ? [] : Values(4, 1, 31, true, 8),
            Hours = Values(5, 0, 23, false),
            Minutes = Values(6, 0, 59, false),
            Seconds = Values(8, 0, 59, false),
            WeekStart = random.Next(2) == 0 ? DayOfWeek.Monday : (DayOfWeek)random.Next(7),
        };
        rule = rule with { Days = Days(rule) };
        var parts = rule.Months.Length + rule.Weeks.Length + rule.YearDays.Length + rule.MonthDays.Length + rule.Days.Length + rule.Hours.Length + rule.Minutes.Length + rule.Seconds.Length;
        if (parts > 0 && random.Next(3) == 0) rule = rule with { Positions = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Position())] };
        return random.Next(4) == 0 ? rule with { Count = random.Next(1, 60) } : rule;
    }

    private int Position() => (random.Next(2) == 0 ? -1 : 1) * (random.Next(4) > 0 ? random.Next(1, 5) : random.Next(1, 367));

    private int Interval(RecurrenceFrequency frequency) => frequency switch
    {
        RecurrenceFrequency.Secondly => random.Next(2) == 0 ? random.Next(1, 100) : random.Next(1, 100_000),
        RecurrenceFrequency.Minutely => random.Next(2) == 0 ? random.Next(1, 100) : random.Next(1, 3_000),
        RecurrenceFrequency.Hourly => random.Next(1, 60),
        RecurrenceFrequency.Daily => random.Next(1, 400),
        RecurrenceFrequency.Weekly => random.Next(1, 10),
        RecurrenceFrequency.Monthly => random.Next(1, 20),
        _ => random.Next(1, 5),
    };

    private (int Ordinal, DayOfWeek Day)[] Days(NaiveRule rule)
    {
        if (random.Next(3) > 0) return [];
        var month = rule.Frequency == RecurrenceFrequency.Monthly || (rule.Frequency == RecurrenceFrequency.Yearly && rule.Months.Length > 0);
        var ordinals = rule.Weeks.Length == 0 && rule.Frequency >= RecurrenceFrequency.Monthly;
        return [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => (Ordinal(), (DayOfWeek)random.Next(7)))];

        int Ordinal() => !ordinals || random.Next(2) == 0 ? 0 : (random.Next(2) == 0 ? -1 : 1) * random.Next(1, month ? 6 : 54);
    }

    private int[] Values(int oneIn, int from, int to, bool signed, int most = 4)
    {
        if (random.Next(oneIn) > 0) return [];
        return [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => random.Next(from, to + 1) * (signed && random.Next(2) == 0 ? -1 : 1))];
    }
}
