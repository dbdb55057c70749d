using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>The yearly notices about holidays and make-up working days. Importing needs <see cref="People.Permission.ManageHolidays"/>.</summary>
public interface IHolidayService
{
    /// <summary>All notices by year. Public, as the State Council's notices are.</summary>
    Task<Outcome<IReadOnlyList<HolidayNotice>>> NoticesAsync(CancellationToken cancel = default);

    /// <summary>Every fault of the text at once, or what importing it would do.</summary>
    Task<Outcome<HolidayPreview>> PreviewAsync(HolidayImportRequest request, CancellationToken cancel = default);

    /// <summary>Replaces the notices of the years in the text.</summary>
    Task<Outcome> ImportAsync(HolidayImportRequest request, CancellationToken cancel = default);
}
