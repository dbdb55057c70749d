using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters.Public;

/// <summary>The published rosters, for everybody: names, titles and published phones only, no log-in.</summary>
public interface IDutyCalendarService
{
    Task<Outcome<PublicDutyMonth>> MonthAsync(Guid centerId, int year, int month, CancellationToken cancel = default);

    Task<Outcome<PublicDutyToday>> TodayAsync(Guid centerId, CancellationToken cancel = default);
}
