using System.Text;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Shared.Tests.ICalendar.Fixtures;

/// <summary>Calendars in the shapes that well-known programs export; the content is our own.</summary>
internal static class Fixture
{
    public static readonly string[] Names = ["apple", "google", "outlook", "thunderbird"];

    /// <summary>As it would come: CRLF, UTF-8.</summary>
    public static byte[] Octets(string name) =>
        Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Shared.Tests", "ICalendar", "Fixtures", $"{name}.ics")).ReplaceLineEndings("\r\n"));
}
