using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>
/// A day that comes once a year by the lunar calendar (农历) or by a solar term (节气). Feeds carry its days as plain RDATEs, which every
/// client understands, and beside them this text in the property <see cref="PropertyName"/>. Known for the years 1901 to 2100.
/// </summary>
public sealed record ChineseRecurrence
{
    public const string PropertyName = "X-PARTYMASS-RECUR";

    /// <summary>How far from a solar term a day may be, in days.</summary>
    public const int MostOffset = 60;

    private ChineseRecurrence()
    {
    }

    /// <summary>Lunar month, 1 (正月) to 12 (腊月), leap months left out; 0 for a solar term.</summary>
    public int Month { get; private init; }

    /// <summary>Lunar day, 1 to 30; 三十 of a month with 29 days is its last, so 腊月三十 is always 除夕.</summary>
    public int Day { get; private init; }

    /// <summary>Null for a lunar date.</summary>
    public SolarTerm? Term { get; private init; }

    /// <summary>Days after the solar term, negative before it.</summary>
    public int Offset { get; private init; }

    public static ChineseRecurrence OfLunar(int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(month is >= 1 and <= 12, true, nameof(month));
        ArgumentOutOfRangeException.ThrowIfNotEqual(day is >= 1 and <= 30, true, nameof(day));
        return new() { Month = month, Day = day };
    }

    public static ChineseRecurrence OfTerm(SolarTerm term, int offset = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(Enum.IsDefined(term), true, nameof(term));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(offset), MostOffset, nameof(offset));
        return new() { Term = term, Offset = offset };
    }

    /// <summary>The day in the lunar year that begins in a year, or by the solar term of that year; null for a year that isn't known.</summary>
    public DateOnly? InYear(int year) => Term is { } term ? SolarTerms.Day(year, term)?.AddDays(Offset) : LunarDates.Day(year, Month, Day);

    /// <summary>The days from one on and before another, in order.</summary>
    public IEnumerable<DateOnly> Dates(DateOnly from, DateOnly before)
    {
        // 腊月 and days about a term at the turn of the year lie in the neighbouring one.
        for (var year = from.Year - 1; year <= before.Year + 1; year++)
            if (InYear(year) is { } day && day >= from && day < before)
                yield return day;
    }

    /// <summary>“LUNAR;MONTH=1;DAY=15” or “TERM;NAME=PUREBRIGHTNESS;OFFSET=-1”.</summary>
    public override string ToString() => Term is { } term
        ? $"TERM;NAME={term.ToString().ToUpperInvariant()}" + (Offset == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $";OFFSET={Offset}"))
        : string.Create(CultureInfo.InvariantCulture, $"LUNAR;MONTH={Month};DAY={Day}");

    /// <param name="problem">What is wrong and what to do, as a sentence; null where the text is sound.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out ChineseRecurrence? recurrence, [NotNullWhen(false)] out string? problem)
    {
        var parts = text.Trim().Split(';');
        recurrence = parts[0].ToUpperInvariant() switch
        {
            "LUNAR" when Number(parts, "MONTH") is { } month and >= 1 and <= 12 && Number(parts, "DAY") is { } day and >= 1 and <= 30 => OfLunar(month, day),
            "TERM" when TermOf(parts) is { } term && (Number(parts, "OFFSET") ?? 0) is var offset and >= -MostOffset and <= MostOffset => OfTerm(term, offset),
            _ => null,
        };
        problem = recurrence is null ? "看不懂农历或节气的重复，请写成 LUNAR;MONTH=1;DAY=15 或 TERM;NAME=PUREBRIGHTNESS。" : null;
        return recurrence is not null;
    }

    private static SolarTerm? TermOf(string[] parts) =>
        Value(parts, "NAME") is { Length: > 0 } name && char.IsAsciiLetter(name[0]) && Enum.TryParse<SolarTerm>(name, true, out var term) && Enum.IsDefined(term) ? term : null;

    private static int? Number(string[] parts, string name) =>
        int.TryParse(Value(parts, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Value(string[] parts, string name) =>
        parts.FirstOrDefault(p => p.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..];
}
