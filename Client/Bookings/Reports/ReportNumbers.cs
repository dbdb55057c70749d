using System.Globalization;

namespace PartyMassCenter.Client.Bookings.Reports;

/// <summary>Numbers as a report writes them.</summary>
public static class ReportNumbers
{
    /// <summary>“12.5小时”.</summary>
    public static string Hours(int minutes) => (minutes / 60.0).ToString("0.#", CultureInfo.InvariantCulture) + "小时";

    /// <summary>A share of the largest, 0 to 100, for the length of a bar.</summary>
    public static int Share(int value, int largest) => largest <= 0 ? 0 : (int)Math.Round(100.0 * Math.Clamp(value, 0, largest) / largest);
}
