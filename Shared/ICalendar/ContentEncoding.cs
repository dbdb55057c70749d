using PartyMassCenter.Shared.ICalendar.Reading;

namespace PartyMassCenter.Shared.ICalendar;

/// <summary>What may be a name of a component, property or parameter.</summary>
internal static class ContentEncoding
{
    /// <summary>Names come from code, never from people: a wrong one is a bug.</summary>
    public static string CheckedName(string name)
    {
        foreach (var c in name)
        {
            if (c > 127 || !ContentLine.IsNameOctet((byte)c)) throw new ArgumentException($"'{name}' is no name of iCalendar.", nameof(name));
        }

        return name.Length == 0 ? throw new ArgumentException("A name is missing.", nameof(name)) : name;
    }
}
