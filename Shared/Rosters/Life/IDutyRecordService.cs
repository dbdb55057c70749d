using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>The duty log (值班记录本), and the figures of a year.</summary>
public interface IDutyRecordService
{
    Task<Outcome<Guid>> WriteAsync(DutyLogRequest request, CancellationToken cancel = default);

    /// <summary>Latest first.</summary>
    Task<Outcome<Paged<DutyLogEntry>>> SearchAsync(DutyLogQuery query, CancellationToken cancel = default);

    Task<Outcome<DutyStatistics>> StatisticsAsync(Guid rosterId, int year, CancellationToken cancel = default);
}
