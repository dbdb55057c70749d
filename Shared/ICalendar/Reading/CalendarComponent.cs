namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>A calendar, event, alarm, time zone … with its properties and the components within it, read or built.</summary>
public sealed class CalendarComponent
{
    private List<CalendarComponent>? components;
    private CalendarProperty[] properties;
    private int count;

    public CalendarComponent(string name) : this(ContentEncoding.CheckedName(name), 0, 8)
    {
    }

    internal CalendarComponent(string name, int line, int expected) => (Name, Line, properties) = (name, line, new CalendarProperty[expected]);

    /// <summary>In capitals: VEVENT, VALARM, X-…</summary>
    public string Name { get; }

    /// <summary>Line of its BEGIN in the file; 0 when built.</summary>
    public int Line { get; }

    public ReadOnlySpan<CalendarProperty> Properties => properties.AsSpan(0, count);

    public IReadOnlyList<CalendarComponent> Components => components ?? (IReadOnlyList<CalendarComponent>)[];

    public void Add(in CalendarProperty property)
    {
        if (count == properties.Length) Array.Resize(ref properties, count * 2);
        properties[count++] = property;
    }

    public void Add(CalendarComponent component) => (components ??= []).Add(component);

    /// <summary>The first property of that name, in any letter case.</summary>
    public CalendarProperty? First(string name)
    {
        foreach (ref readonly var property in Properties)
        {
            if (property.Is(name)) return property;
        }

        return null;
    }

    public IEnumerable<CalendarProperty> All(string name)
    {
        for (var n = 0; n < count; n++)
        {
            if (properties[n].Is(name)) yield return properties[n];
        }
    }

    /// <summary>The text of the first property of that name, unescaped.</summary>
    public string? Text(string name) => First(name)?.Text;

    public IEnumerable<CalendarComponent> Within(string name) => Components.Where(c => c.Name == name);
}
