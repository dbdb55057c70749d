using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>One report, whatever year is asked for.</summary>
internal sealed class FakeYears : IActivityYearService
{
    public YearReport? Report { get; set; }

    public Task<Outcome<YearReport>> GetAsync(Guid centerId, int year, CancellationToken cancel = default) => Task.FromResult<Outcome<YearReport>>(Report! with { Year = year });

    public Task<Outcome> ExportAsync(Guid centerId, int year, TableFormat format, Stream destination, CancellationToken cancel = default) => throw new NotSupportedException();
}
