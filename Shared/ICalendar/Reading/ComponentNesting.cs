using System.Text;

namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>
/// Which components are open. A missing or foreign BEGIN or END is mended where it stands, so that what follows is read as it was meant:
/// an event never swallows the next one.
/// </summary>
internal struct ComponentNesting(int deepest, CalendarProblems problems)
{
    private static readonly string[] Known = ["VEVENT", "VALARM", "VCALENDAR", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VTODO", "VJOURNAL", "VFREEBUSY"];

    private readonly List<CalendarComponent> calendars = [];
    private readonly List<CalendarComponent> open = [];
    private int skipped;
    private int expected = 8;
    private bool implied;

    /// <summary>Where properties go now; null outside of every calendar and inside of what is too deep.</summary>
    public readonly CalendarComponent? Current => skipped > 0 || open.Count == 0 ? null : open[^1];

    /// <summary>Inside of a component that is too deep.</summary>
    public readonly bool IsSkipping => skipped > 0;

    public void Begin(ReadOnlySpan<byte> value, int line)
    {
        var name = Name(value);
        if (name.Length == 0)
        {
            problems.Add(line, "BEGIN 后面没有组件名称，已略过。");
            return;
        }

        if (skipped > 0 && !IsOfCalendar(name) && name != "VCALENDAR")
        {
            skipped++;
            return;
        }

        Mend(name, line);
        if (open.Count == deepest)
        {
            problems.Add(line, $"{name} 嵌套太深，已略过。");
            skipped = 1;
            return;
        }

        var component = new CalendarComponent(name, line, expected);
        if (open.Count > 0) open[^1].Add(component);
        else
        {
            calendars.Add(component);
            implied = false;
        }

        open.Add(component);
    }

    public void End(ReadOnlySpan<byte> value, int line)
    {
        if (skipped > 0)
        {
            skipped--;
            return;
        }

        var name = Name(value);
        var at = open.FindLastIndex(c => c.Name == name);
        if (at < 0)
        {
            problems.Add(line, $"END:{name} 没有对应的 BEGIN，已略过。");
            return;
        }

        while (open.Count > at + 1) Unclosed(line);
        expected = Math.Max(4, open[^1].Properties.Length);
        open.RemoveAt(at);
    }

    public readonly IReadOnlyList<CalendarComponent> Close(int line)
    {
        while (open.Count > 0) Unclosed(line);
        return calendars;
    }

    /// <summary>Closes what can't contain the component that begins, and opens a calendar round one that stands alone.</summary>
    private void Mend(string name, int line)
    {
        if (name == "VCALENDAR" || IsOfCalendar(name))
        {
            skipped = 0;
            var outermost = name == "VCALENDAR" ? 0 : 1;
            while (open.Count > outermost) Unclosed(line);
        }
        else if (open.Count > 0 && open[^1].Name == name && name is "VALARM" or "STANDARD" or "DAYLIGHT") Unclosed(line);

        if (open.Count > 0 || name == "VCALENDAR") return;
        problems.Add(line, $"{name} 不在 VCALENDAR 之内，仍按日历内容读取。");
        if (calendars.Count == 0) calendars.Add(new CalendarComponent("VCALENDAR", line, 4));
        open.Add(calendars[^1]);
        implied = true;
    }

    private readonly void Unclosed(int line)
    {
        if (open.Count > 1 || !implied) problems.Add(line, $"{open[^1].Name}（第 {open[^1].Line} 行开始）没有 END，已在这里结束。");
        open.RemoveAt(open.Count - 1);
    }

    private static bool IsOfCalendar(string name) => name is "VEVENT" or "VTODO" or "VJOURNAL" or "VFREEBUSY" or "VTIMEZONE";

    private static string Name(ReadOnlySpan<byte> value)
    {
        value = value.Trim(" \t"u8);
        foreach (var known in Known)
        {
            if (known.Length == value.Length && Ascii.EqualsIgnoreCase(value, known)) return known;
        }

        foreach (var c in value)
        {
            if (!ContentLine.IsNameOctet(c)) return "";
        }

        return value.Length > 64 ? "" : Encoding.ASCII.GetString(value).ToUpperInvariant();
    }
}
