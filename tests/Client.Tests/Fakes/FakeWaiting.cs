using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Waiting;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>A waiting list with two people in it.</summary>
internal sealed class FakeWaiting : IWaitingService
{
    public List<BookingRequest> Joined { get; } = [];

    public List<Guid> Accepted { get; } = [];

    public Task<Outcome<BookingDetails>> JoinAsync(BookingRequest request, string? idempotencyKey = null, CancellationToken cancel = default)
    {
        Joined.Add(request);
        return Task.FromResult<Outcome<BookingDetails>>(Sample.Details(request, BookingStatus.Waiting) with { Waiting = new WaitingDetails(3, null, true) });
    }

    public Task<Outcome<BookingDetails>> AcceptAsync(Guid bookingId, CancellationToken cancel = default)
    {
        Accepted.Add(bookingId);
        return Task.FromResult<Outcome<BookingDetails>>(Refusal.Conflict("waiting.no-offer", "已经过了确认时间。"));
    }
}
