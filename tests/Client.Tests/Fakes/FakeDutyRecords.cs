using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>The duty log, in memory.</summary>
internal sealed class FakeDutyRecords : IDutyRecordService
{
    public List<DutyLogEntry> Entries { get; } = [];

    public List<DutyLogRequest> Written { get; } = [];

    public List<DutyLogQuery> Queries { get; } = [];

    public Task<Outcome<Guid>> WriteAsync(DutyLogRequest request, CancellationToken cancel = default)
    {
        Written.Add(request);
        return Task.FromResult<Outcome<Guid>>(Guid.CreateVersion7());
    }

    public Task<Outcome<Paged<DutyLogEntry>>> SearchAsync(DutyLogQuery query, CancellationToken cancel = default)
    {
        Queries.Add(query);
        return Task.FromResult<Outcome<Paged<DutyLogEntry>>>(new Paged<DutyLogEntry>([.. Entries], Entries.Count));
    }

    public Task<Outcome<DutyStatistics>> StatisticsAsync(Guid rosterId, int year, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<DutyStatistics>>(new DutyStatistics(rosterId, "村干部值班", year, [new MemberStatistics(RosterSample.Chen, "陈建国", null, 60, 40, 16, 4, 50, 45, 2, 3, 1)]));
}
