using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>Answers as the test says and remembers what it was asked.</summary>
internal sealed class FakeBookings : IBookingService
{
    public static readonly Refusal Taken = Refusal.Conflict("booking.overlap", "多功能厅9:00–12:00已有“排练”，请换个时间或换一间。", "Start");

    public static readonly Refusal Crowded = Refusal.Conflict("booking.too-many-people", "多功能厅最多容纳80人，请减少人数或换一间大些的功能室。", "HeadCount");

    public Func<BookingRequest, Outcome> Verdict { get; set; } = _ => Outcome.Success;

    public Alternatives Offered { get; set; } = Alternatives.None;

    public List<BookingRequest> Created { get; } = [];

    public List<string?> Keys { get; } = [];

    public List<BookingListItem> Waiting { get; set; } = [];

    public List<(string What, Guid Id, string? Reason)> Decisions { get; } = [];

    public Outcome Decision { get; set; } = Outcome.Success;

    public BookingDetails? Details { get; set; }

    public DayBoard? Board { get; set; }

    /// <summary>How many creations break before one works.</summary>
    public int Breaks { get; set; }

    public int Boards { get; private set; }

    public Task<Outcome<DayBoard>> DayBoardAsync(Guid centerId, DateOnly day, CancellationToken cancel = default)
    {
        Boards++;
        return Task.FromResult<Outcome<DayBoard>>(Board!);
    }

    public Task<Outcome<DayBoard>> PublicDayBoardAsync(Guid centerId, DateOnly day, CancellationToken cancel = default) => DayBoardAsync(centerId, day, cancel);

    public Task<Outcome<CenterSchedule>> PublicScheduleAsync(Guid centerId, DateOnly from, DateOnly to, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome<CenterSchedule>> CenterScheduleAsync(Guid centerId, DateOnly from, DateOnly to, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome<RoomSchedule>> RoomScheduleAsync(Guid roomId, DateOnly from, DateOnly to, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome<IReadOnlyList<RoomOffer>>> FindRoomsAsync(FindRoomsRequest request, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome<IReadOnlyList<CenterOffers>>> FindEverywhereAsync(FindRoomsRequest request, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome<BookingDetails>> GetAsync(Guid bookingId, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<BookingDetails>>(Details is null ? Refusal.NotFound("booking.not-found", "没有这个预约。") : Details);

    public Task<Outcome<string>> RevealPhoneAsync(Guid bookingId, CancellationToken cancel = default) => Task.FromResult<Outcome<string>>("13812345678");

    public Task<Outcome<string>> RevealOnBehalfPhoneAsync(Guid bookingId, CancellationToken cancel = default) => Task.FromResult<Outcome<string>>("13912345678");

    public Task<Outcome> CheckAsync(BookingRequest request, Guid? bookingId = null, CancellationToken cancel = default) => Task.FromResult(Verdict(request));

    public Task<Outcome<BookingDetails>> CreateAsync(BookingRequest request, string? idempotencyKey = null, CancellationToken cancel = default)
    {
        Keys.Add(idempotencyKey);
        if (Breaks-- > 0) throw new InvalidOperationException("database away");
        var verdict = Verdict(request);
        if (!verdict.Succeeded) return Task.FromResult(Outcome<BookingDetails>.Refused(verdict.Refusals));
        Created.Add(request);
        return Task.FromResult<Outcome<BookingDetails>>(Sample.Details(request));
    }

    public IReadOnlyList<ResourceOffer> Lendable { get; set; } = [];

    public Task<Outcome<IReadOnlyList<ResourceOffer>>> FreeResourcesAsync(BookingRequest request, Guid? bookingId = null, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<ResourceOffer>>>(Lendable.ToArray());

    public Task<Outcome<Alternatives>> AlternativesAsync(BookingRequest request, Guid? bookingId = null, CancellationToken cancel = default) => Task.FromResult<Outcome<Alternatives>>(Offered);

    public Task<Outcome<BookingDetails>> ChangeAsync(Guid bookingId, BookingRequest request, CancellationToken cancel = default) => CreateAsync(request, null, cancel);

    public Task<Outcome> CancelAsync(Guid bookingId, string reason, CancellationToken cancel = default) => Decide("cancel", bookingId, reason);

    public Task<Outcome> ApproveAsync(Guid bookingId, Guid version, CancellationToken cancel = default) => Decide("approve", bookingId, null);

    public Task<Outcome> RejectAsync(Guid bookingId, Guid version, string reason, CancellationToken cancel = default) => Decide("reject", bookingId, reason);

    public Task<Outcome<Paged<BookingListItem>>> MineAsync(bool past, int skip, int take, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<Paged<BookingListItem>>>(new Paged<BookingListItem>([], 0));

    public Task<Outcome<IReadOnlyList<BookingListItem>>> WaitingForMeAsync(CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<BookingListItem>>>(Waiting.ToArray());

    private Task<Outcome> Decide(string what, Guid id, string? reason)
    {
        Decisions.Add((what, id, reason));
        if (Decision.Succeeded) Waiting.RemoveAll(w => w.Id == id);
        return Task.FromResult(Decision);
    }
}
