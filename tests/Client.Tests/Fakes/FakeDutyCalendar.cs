using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Public;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>Who is on duty, as residents see it.</summary>
internal sealed class FakeDutyCalendar : IDutyCalendarService
{
    public List<PublicDutyNow> Now { get; } = [];

    /// <summary>Somebody with one duty today.</summary>
    public void Add(string name, string title, DutyState state, string? phone = null) =>
        Now.Add(new PublicDutyNow("村干部值班", Sample.At(8), Sample.At(18), new PublicDuty("值班岗", name, title, phone), state, null));

    public Task<Outcome<PublicDutyMonth>> MonthAsync(Guid centerId, int year, int month, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<PublicDutyMonth>>(new PublicDutyMonth(centerId, "柳溪村党群服务中心", year, month, []));

    public Task<Outcome<PublicDutyToday>> TodayAsync(Guid centerId, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<PublicDutyToday>>(new PublicDutyToday(centerId, "柳溪村党群服务中心", Sample.At(14), Now));
}
