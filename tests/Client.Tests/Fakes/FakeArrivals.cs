using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>Remembers who arrived.</summary>
internal sealed class FakeArrivals : IArrivalService
{
    public List<Guid> CheckedIn { get; } = [];

    public Task<Outcome<DoorDetails>> AtDoorAsync(Guid roomId, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<DoorDetails>>(new DoorDetails(roomId, Sample.Center, Sample.At(9), true, []));

    public Task<Outcome> CheckInAsync(Guid bookingId, CancellationToken cancel = default)
    {
        CheckedIn.Add(bookingId);
        return Task.FromResult(Outcome.Success);
    }

    public Task<Outcome> ReleaseAsync(Guid bookingId, CancellationToken cancel = default) => Task.FromResult(Outcome.Success);

    public Task<Outcome<NoShowReport>> NoShowsAsync(Guid centerId, DateOnly from, DateOnly to, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<NoShowReport>>(new NoShowReport(NoShowLimit.Off, new NoShowShare("全部", 0, 0, 0), 0, [], [], []));

    public Task<Outcome> ForgiveAsync(Guid bookingId, string reason, CancellationToken cancel = default) => Task.FromResult(Outcome.Success);

    public Task<Outcome> LimitAsync(Guid centerId, NoShowLimitRequest request, CancellationToken cancel = default) => Task.FromResult(Outcome.Success);
}
