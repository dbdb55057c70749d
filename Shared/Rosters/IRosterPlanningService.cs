using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>Plans a roster as a draft, changes it by hand, and publishes it. Every change of the draft can be undone until it is published.</summary>
public interface IRosterPlanningService
{
    /// <summary>At most 366 days.</summary>
    Task<Outcome<RosterSheet>> SheetAsync(Guid rosterId, DateOnly from, DateOnly until, CancellationToken cancel = default);

    /// <summary>Fills all posts of these dates anew, except what is over, begun or locked.</summary>
    Task<Outcome<PlanAnswer>> PlanAsync(PlanRequest request, CancellationToken cancel = default);

    /// <summary>Plans again after something changed, by the aim.</summary>
    Task<Outcome<PlanAnswer>> ReplanAsync(PlanRequest request, CancellationToken cancel = default);

    /// <summary>Finds cover for the duties that a leave hits, with the fewest changes.</summary>
    Task<Outcome<PlanAnswer>> CoverAsync(Guid absenceId, CancellationToken cancel = default);

    /// <summary>What assigning would do; changes nothing.</summary>
    Task<Outcome<SheetEffect>> CheckAssignAsync(AssignRequest request, CancellationToken cancel = default);

    Task<Outcome<SheetEffect>> AssignAsync(AssignRequest request, CancellationToken cancel = default);

    /// <summary>What exchanging would do; changes nothing.</summary>
    Task<Outcome<SheetEffect>> CheckExchangeAsync(ExchangeRequest request, CancellationToken cancel = default);

    Task<Outcome<SheetEffect>> ExchangeAsync(ExchangeRequest request, CancellationToken cancel = default);

    Task<Outcome> LockAsync(LockRequest request, CancellationToken cancel = default);

    /// <summary>Undoes the last step since the last publication; answers with what was undone, in words.</summary>
    Task<Outcome<string>> UndoAsync(Guid rosterId, CancellationToken cancel = default);

    /// <summary>Publishes the draft and tells exactly those whose duties changed.</summary>
    Task<Outcome<RosterVersionDetails>> PublishAsync(PublishRequest request, CancellationToken cancel = default);

    /// <summary>Puts the draft of these dates back to what is published; answers with how many duties that changed.</summary>
    Task<Outcome<int>> DiscardAsync(PlanRequest request, CancellationToken cancel = default);

    /// <summary>Latest first, at most 50.</summary>
    Task<Outcome<IReadOnlyList<RosterVersionDetails>>> VersionsAsync(Guid rosterId, CancellationToken cancel = default);
}
