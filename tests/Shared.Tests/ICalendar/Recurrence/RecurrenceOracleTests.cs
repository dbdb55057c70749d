using System.Globalization;
using PartyMassCenter.Shared.ICalendar.Recurrence;
using Xunit.Abstractions;

namespace PartyMassCenter.Shared.Tests.ICalendar.Recurrence;

/// <summary>Random rules, other ones every day, against an oracle that goes through every day and second.</summary>
public class RecurrenceOracleTests(ITestOutputHelper output)
{
    /// <summary>The day's number, so that a failure can be repeated; the environment may name another.</summary>
    private static int Seed =>
        int.TryParse(Environment.GetEnvironmentVariable("RECURRENCE_SEED"), out var seed)
            ? seed
            : int.Parse(TimeProvider.System.GetUtcNow().ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Occurrences_OfThousandsOfRandomRules_AreTheOraclesOnes(int part)
    {
        output.WriteLine($"RECURRENCE_SEED={Seed}");
        Assert.Empty(OracleComparison.Differences(Seed + (part * 1_000_000), 1000, rule => rule.ToString()).Take(5));
    }

    /// <summary>A module that got one part wrong would be seen.</summary>
    [Theory]
    [InlineData("WKST")]
    [InlineData("INTERVAL")]
    [InlineData("COUNT")]
    [InlineData("BYSETPOS")]
    [InlineData("BYWEEKNO")]
    [InlineData("BYYEARDAY")]
    [InlineData("BYMONTHDAY")]
    [InlineData("BYDAY")]
    [InlineData("BYSECOND")]
    public void Occurrences_WhenTheModuleWereDeafToOnePart_AreReported(string part) =>
        Assert.NotEmpty(OracleComparison.Differences(Seed, 1000, rule => Without(rule, part)).Take(1));

    private static string Without(NaiveRule rule, string part)
    {
        var kept = rule.ToString().Split(';').Where(p => !p.StartsWith(part + "=", StringComparison.Ordinal)).ToList();
        // What would then be refused isn't what the test is about.
        return kept.Exists(p => p.StartsWith("BYSETPOS", StringComparison.Ordinal)) && kept.Count(p => p.StartsWith("BY", StringComparison.Ordinal)) == 1
            ? rule.ToString()
            : string.Join(';', kept);
    }
}
