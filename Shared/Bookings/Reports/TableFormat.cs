namespace PartyMassCenter.Shared.Bookings.Reports;

/// <summary>What kind of file an export is.</summary>
public enum TableFormat
{
    /// <summary>UTF-8 with byte order mark, comma-separated.</summary>
    Csv = 1,

    /// <summary>Office Open XML workbook.</summary>
    Xlsx = 2,
}
