namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>A parameter of a property.</summary>
/// <param name="Name">In capitals: TZID, VALUE, CN …</param>
/// <param name="Values">Decoded; usually one.</param>
public sealed record CalendarParameter(string Name, IReadOnlyList<string> Values)
{
    public CalendarParameter(string name, string value) : this(name, [value])
    {
    }
}
