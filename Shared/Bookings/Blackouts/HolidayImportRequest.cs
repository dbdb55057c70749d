namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>Notices to import, as JSON, with what becomes of the bookings that they hit.</summary>
public sealed class HolidayImportRequest
{
    /// <summary>See <see cref="Common.Days.HolidayNoticeReader"/>.</summary>
    public string? Text { get; set; }

    public List<HitChoice> Choices { get; set; } = [];
}
