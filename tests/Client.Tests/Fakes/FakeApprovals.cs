using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>Decisions that the test reads back, on the requests that a fake inbox holds.</summary>
internal sealed class FakeApprovals(FakeBookings bookings) : IApprovalService
{
    public List<DecisionsRequest> Requests { get; } = [];

    /// <summary>What is answered for a booking instead of doing it.</summary>
    public Dictionary<Guid, Refusal> Refusals { get; } = [];

    public Task<Outcome<IReadOnlyList<DecisionResult>>> DecideAsync(DecisionsRequest request, CancellationToken cancel = default)
    {
        Requests.Add(request);
        bookings.Waiting.RemoveAll(w => request.Items.Any(i => i.BookingId == w.Id) && !Refusals.ContainsKey(w.Id));
        return Task.FromResult<Outcome<IReadOnlyList<DecisionResult>>>(
            request.Items.Select(i => new DecisionResult(i.BookingId, Refusals.TryGetValue(i.BookingId, out var refusal) ? [refusal] : [])).ToList());
    }

    public Task<Outcome<IReadOnlyList<DelegationListItem>>> DelegationsAsync(CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<DelegationListItem>>>(Array.Empty<DelegationListItem>());

    public Task<Outcome<IReadOnlyList<DelegateChoice>>> ChoicesAsync(CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<DelegateChoice>>>(Array.Empty<DelegateChoice>());

    public Task<Outcome<Guid>> DelegateAsync(DelegationRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome<Guid>>(Guid.Empty);

    public Task<Outcome> EndDelegationAsync(Guid delegationId, CancellationToken cancel = default) => Task.FromResult(Outcome.Success);
}
