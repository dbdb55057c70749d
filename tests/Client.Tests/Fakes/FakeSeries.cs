using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>Series whose second of three dates is taken until it is answered.</summary>
internal sealed class FakeSeries : ISeriesService
{
    public List<SeriesRequest> Created { get; } = [];

    public List<SeriesChangeRequest> Changed { get; } = [];

    public List<(Guid Id, SeriesScope Scope)> Cancelled { get; } = [];

    public Task<Outcome<SeriesCheck>> CheckAsync(SeriesRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome<SeriesCheck>>(Check(request.First, request.Answers));

    public Task<Outcome<SeriesDetails>> CreateAsync(SeriesRequest request, string? idempotencyKey = null, CancellationToken cancel = default)
    {
        Created.Add(request);
        return Task.FromResult<Outcome<SeriesDetails>>(Details(request.First));
    }

    public Task<Outcome<SeriesDetails>> GetAsync(Guid seriesId, CancellationToken cancel = default) => Task.FromResult<Outcome<SeriesDetails>>(new SeriesDetails(seriesId, "每周六", []));

    public Task<Outcome<SeriesCheck>> CheckChangeAsync(Guid bookingId, SeriesChangeRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome<SeriesCheck>>(Check(request.Booking, request.Answers));

    public Task<Outcome<SeriesDetails>> ChangeAsync(Guid bookingId, SeriesChangeRequest request, CancellationToken cancel = default)
    {
        Changed.Add(request);
        return Task.FromResult<Outcome<SeriesDetails>>(Details(request.Booking));
    }

    public Task<Outcome<int>> CancelAsync(Guid bookingId, string reason, SeriesScope scope, CancellationToken cancel = default)
    {
        Cancelled.Add((bookingId, scope));
        return Task.FromResult<Outcome<int>>(3);
    }

    private static SeriesCheck Check(BookingRequest first, List<SeriesAnswer> answers) => new("每周六", [.. Enumerable.Range(0, 3).Select(i =>
    {
        var (start, end) = (first.Start.AddDays(7 * i), first.End.AddDays(7 * i));
        var answer = answers.Find(a => a.Date == DateOnly.FromDateTime(start));
        IReadOnlyList<Refusal> refusals = i == 1 && answer is null ? [FakeBookings.Taken] : [];
        return new SeriesOccurrence(DateOnly.FromDateTime(start), start, end, null, answer is { Skips: true }, false, refusals);
    })]);

    private static SeriesDetails Details(BookingRequest first)
    {
        var booking = Sample.Details(first, BookingStatus.Approved);
        return new SeriesDetails(Guid.CreateVersion7(), "每周六", [new BookingListItem(booking.Id, booking.CenterId, booking.RoomId, booking.RoomName, booking.Start, booking.End, booking.Title, booking.Purpose, booking.HeadCount, booking.BookedBy, booking.Status, null, booking.Version)]);
    }
}
