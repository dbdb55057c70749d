using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>Knows the notice of 2026.</summary>
internal sealed class FakeHolidays : IHolidayService
{
    public Task<Outcome<IReadOnlyList<HolidayNotice>>> NoticesAsync(CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<HolidayNotice>>>(Holidays.Of2026.Notices.ToArray());

    public Task<Outcome<HolidayPreview>> PreviewAsync(HolidayImportRequest request, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome> ImportAsync(HolidayImportRequest request, CancellationToken cancel = default) => throw new NotSupportedException();
}
