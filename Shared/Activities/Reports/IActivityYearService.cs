using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Activities.Reports;

/// <summary>A year of activities: what was planned and what became of it. Needs <see cref="People.Permission.ViewActivities"/>.</summary>
public interface IActivityYearService
{
    Task<Outcome<YearReport>> GetAsync(Guid centerId, int year, CancellationToken cancel = default);

    /// <summary>The same as a table, months first, then each activity; audited.</summary>
    Task<Outcome> ExportAsync(Guid centerId, int year, TableFormat format, Stream destination, CancellationToken cancel = default);
}
