using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>Swaps: one asks, one accepts, the leader approves. Until then the duty is the first person's; of several who accept, one wins.</summary>
public interface IShiftSwapService
{
    /// <summary>Who could take the duty, and why others can't.</summary>
    Task<Outcome<IReadOnlyList<SwapChoice>>> ChoicesAsync(Guid assignmentId, CancellationToken cancel = default);

    /// <summary>One open request a duty.</summary>
    Task<Outcome<Guid>> RequestAsync(ShiftSwapRequest request, CancellationToken cancel = default);

    /// <summary>By whoever is asked. Declining a request to anyone only takes it off one's own list.</summary>
    Task<Outcome> AnswerAsync(Guid swapId, bool accept, CancellationToken cancel = default);

    /// <summary>By whoever plans.</summary>
    Task<Outcome> DecideAsync(Guid swapId, ShiftSwapDecision decision, CancellationToken cancel = default);

    /// <summary>By whoever asked.</summary>
    Task<Outcome> WithdrawAsync(Guid swapId, CancellationToken cancel = default);
}
