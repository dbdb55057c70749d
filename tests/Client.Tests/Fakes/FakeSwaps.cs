using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>Requests for swaps, in memory.</summary>
internal sealed class FakeSwaps : IShiftSwapService
{
    public List<ShiftSwapRequest> Requests { get; } = [];

    public List<(Guid Id, bool Yes, string? Reason)> Answers { get; } = [];

    public List<Guid> Withdrawn { get; } = [];

    public Task<Outcome<IReadOnlyList<SwapChoice>>> ChoicesAsync(Guid assignmentId, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<SwapChoice>>>(new SwapChoice[]
        {
            new(RosterSample.Li, "李秀梅", "妇联主席", null, [new SwapChoiceDuty(RosterSample.Stamp, RosterSample.Day(29), "值班岗")]),
            new(Guid.CreateVersion7(), "王强", null, "那天请假。", []),
        });

    public Task<Outcome<Guid>> RequestAsync(ShiftSwapRequest request, CancellationToken cancel = default)
    {
        Requests.Add(request);
        return Task.FromResult<Outcome<Guid>>(Guid.CreateVersion7());
    }

    public Task<Outcome> AnswerAsync(Guid swapId, bool accept, CancellationToken cancel = default)
    {
        Answers.Add((swapId, accept, null));
        return Task.FromResult(Outcome.Success);
    }

    public Task<Outcome> DecideAsync(Guid swapId, ShiftSwapDecision decision, CancellationToken cancel = default)
    {
        Answers.Add((swapId, decision.Approve, decision.Reason));
        return Task.FromResult(Outcome.Success);
    }

    public Task<Outcome> WithdrawAsync(Guid swapId, CancellationToken cancel = default)
    {
        Withdrawn.Add(swapId);
        return Task.FromResult(Outcome.Success);
    }
}
