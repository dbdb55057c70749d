using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Bumping;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>Answers as the test says and remembers what was booked urgently.</summary>
internal sealed class FakeBumps : IBumpService
{
    public List<HitBooking> Hits { get; set; } = [];

    public List<BumpRequest> Booked { get; } = [];

    public BumpProtection Protection { get; set; } = new([], null);

    public Task<Outcome<IReadOnlyList<HitBooking>>> PreviewAsync(BookingRequest request, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<HitBooking>>>(Hits.ToArray());

    public Task<Outcome<BookingDetails>> BookAsync(BumpRequest request, CancellationToken cancel = default)
    {
        Booked.Add(request);
        return Task.FromResult<Outcome<BookingDetails>>(Sample.Details(request.Booking));
    }

    public Task<Outcome<BumpProtection>> ProtectionAsync(Guid centerId, CancellationToken cancel = default) => Task.FromResult<Outcome<BumpProtection>>(Protection);

    public Task<Outcome> ProtectAsync(Guid centerId, BumpProtectionRequest request, CancellationToken cancel = default)
    {
        Protection = new BumpProtection(request.Purposes, Guid.CreateVersion7());
        return Task.FromResult(Outcome.Success);
    }
}
