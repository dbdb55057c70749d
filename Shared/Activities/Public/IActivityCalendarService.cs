using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Activities.Public;

/// <summary>The published calendar, for everybody: no personal data, no log-in.</summary>
public interface IActivityCalendarService
{
    Task<Outcome<PublicMonth>> MonthAsync(Guid centerId, int year, int month, CancellationToken cancel = default);

    /// <summary>By start; cancelled ones too, marked.</summary>
    Task<Outcome<IReadOnlyList<PublicActivity>>> ListAsync(ActivityQuery query, CancellationToken cancel = default);

    Task<Outcome<PublicActivityDetails>> GetAsync(Guid activityId, CancellationToken cancel = default);

    /// <summary>What there is to subscribe to: kinds, teams and rooms that published activities of the last and the next year have.</summary>
    Task<Outcome<CalendarChoices>> ChoicesAsync(Guid centerId, CancellationToken cancel = default);
}
