using System.Globalization;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>One field of a cron expression: <c>*</c>, numbers, names, ranges, steps and lists of them.</summary>
internal sealed record CronField(ulong Bits, bool IsStar)
{
    public bool Has(int value) => (Bits & (1UL << value)) != 0;

    /// <param name="names">Three-letter names of the values from the first on; empty where there are none.</param>
    public static Outcome<CronField> Parse(string text, string name, int first, int last, IReadOnlyList<string> names)
    {
        var bits = 0UL;
        foreach (var part in text.Split(','))
        {
            var (range, step) = Split(part, '/');
            var (low, high) = range is "*" or "?" ? (first, last) : Range(range, first, names, step is not null ? last : null);
            var by = step is null ? 1 : Number(step, 0, []);
            if (low < first || high > last || low > high || by < 1 || by > last)
                return Refusal.Invalid("reminder.cron", $"“{name}”这一段的“{part}”看不懂，请填{first}到{last}，例如 {first}、{first}-{last}、*/2 或 {first},{last}。", "Schedule");
            for (var value = low; value <= high; value += by) bits |= 1UL << value;
        }

        return new CronField(bits, text is "*" or "?");
    }

    private static (int Low, int High) Range(string text, int first, IReadOnlyList<string> names, int? openEnd)
    {
        var (from, to) = Split(text, '-');
        var low = Number(from, first, names);
        return (low, to is null ? openEnd ?? low : Number(to, first, names));
    }

    private static (string Head, string? Tail) Split(string text, char at) =>
        text.IndexOf(at) is var i && i >= 0 ? (text[..i], text[(i + 1)..]) : (text, null);

    private static int Number(string text, int first, IReadOnlyList<string> names)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        for (var i = 0; i < names.Count; i++)
            if (names[i].Equals(text, StringComparison.OrdinalIgnoreCase)) return first + i;
        return int.MinValue;
    }
}
