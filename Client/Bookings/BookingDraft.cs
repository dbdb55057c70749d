using PartyMassCenter.Client.Bookings.Series;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;

namespace PartyMassCenter.Client.Bookings;

/// <summary>A booking as the form edits it: the day and the clock times apart, as people think of them.</summary>
public sealed class BookingDraft
{
    private BookingDraft(BookingRequest request, Guid? bookingId) => (Request, BookingId) = (request, bookingId);

    public BookingRequest Request { get; }

    /// <summary>The booking being changed, or null for a new one.</summary>
    public Guid? BookingId { get; }

    /// <summary>The masked phone of somebody else's booking, which an empty field leaves as it is.</summary>
    public string? KnownPhone { get; private init; }

    /// <summary>Whether it is for somebody without an account; what was typed stays while it is off.</summary>
    public bool OnBehalf { get; set; }

    /// <summary>The masked phone of the person it is for, which an empty field leaves as it is.</summary>
    public string? KnownBehalfPhone { get; private init; }

    /// <summary>How a new booking repeats.</summary>
    public RepeatDraft Repeat { get; } = new();

    /// <summary>The series of a booking that is changed; null for a single one.</summary>
    public SeriesPlace? Series { get; private init; }

    /// <summary>How far a change of a booking of a series reaches.</summary>
    public SeriesScope Scope { get; set; } = SeriesScope.This;

    /// <summary>Whether more than the one booking is meant.</summary>
    public bool Repeats => BookingId is null ? Repeat.Choice != RepeatChoice.Never : Series is not null && Scope != SeriesScope.This;

    public DateOnly Day
    {
        get => DateOnly.FromDateTime(Request.Start);
        set => Set(value, From, To);
    }

    /// <summary>The start; setting it keeps the length.</summary>
    public TimeOnly From
    {
        get => TimeOnly.FromDateTime(Request.Start);
        set
        {
            var length = Request.End - Request.Start;
            Request.Start = Day.ToDateTime(value);
            Request.End = length > TimeSpan.Zero ? Request.Start + length : Day.ToDateTime(To);
        }
    }

    /// <summary>The end; midnight means the end of the day.</summary>
    public TimeOnly To
    {
        get => TimeOnly.FromDateTime(Request.End);
        set => Set(Day, From, value);
    }

    public int Minutes
    {
        get => (int)(Request.End - Request.Start).TotalMinutes;
        set => Request.End = Request.Start.AddMinutes(value);
    }

    public static BookingDraft For(BoardSlot slot, int people = 0) =>
        new(new BookingRequest { RoomId = slot.RoomId, Start = slot.Start, End = slot.End, HeadCount = people > 0 ? people : 10 }, null);

    /// <summary>An hour on a day in a room still to be picked: the next full hour today, nine o'clock on another day.</summary>
    public static BookingDraft Anywhere(DateOnly day, DateTime now, int people = 0)
    {
        var start = DateOnly.FromDateTime(now) == day ? now.Date.AddHours(Math.Clamp(now.Hour + 1, 8, 20)) : day.ToDateTime(new TimeOnly(9, 0));
        return For(new BoardSlot(Guid.Empty, start, start.AddHours(1)), people);
    }

    public static BookingDraft Of(BookingDetails booking) => new(
        new BookingRequest
        {
            RoomId = booking.RoomId,
            Start = booking.Start,
            End = booking.End,
            Layout = booking.Layout,
            Resources = [.. booking.Resources.Select(r => new ResourceUse(r.ResourceId, r.Count))],
            Title = booking.Title,
            Purpose = booking.Purpose,
            HeadCount = booking.HeadCount,
            ContactName = booking.ContactName,
            ContactPhone = Masked(booking.ContactPhone) ? null : booking.ContactPhone,
            Notes = booking.Notes,
            TeamId = booking.TeamId,
            OnBehalfOfName = booking.OnBehalfOf?.Name,
            OnBehalfVia = booking.OnBehalfOf?.Via ?? OnBehalfVia.Phone,
            Version = booking.Version,
        },
        booking.Id)
    {
        OnBehalf = booking.OnBehalfOf is not null,
        Series = booking.Series,
        KnownBehalfPhone = booking.OnBehalfOf?.Phone,
        KnownPhone = Masked(booking.ContactPhone) ? booking.ContactPhone : null,
    };

    /// <summary>The same once more in another room or at another time, with everything that was typed.</summary>
    /// <param name="behalfPhone">The full phone of the person it is for, where it is for somebody else.</param>
    public static BookingDraft Again(BookingDetails booking, Guid roomId, DateTime start, DateTime end, string? behalfPhone)
    {
        var request = Of(booking).Request;
        (request.RoomId, request.Start, request.End, request.Version, request.OnBehalfOfPhone) = (roomId, start, end, null, behalfPhone);
        return new BookingDraft(request, null) { OnBehalf = booking.OnBehalfOf is not null };
    }

    private static bool Masked(string? phone) => phone?.Contains('*') == true;

    /// <summary>Blank optional texts mean nothing.</summary>
    public void Tidy()
    {
        Request.Title = Request.Title.Trim();
        Request.ContactName = OrNull(Request.ContactName);
        Request.ContactPhone = OrNull(Request.ContactPhone);
        Request.Notes = OrNull(Request.Notes);

        // A ticked box without a name is a name still missing, not a booking for oneself.
        Request.OnBehalfOfName = OnBehalf ? Request.OnBehalfOfName?.Trim() ?? "" : null;
        Request.OnBehalfOfPhone = OnBehalf ? OrNull(Request.OnBehalfOfPhone) : null;
    }

    private static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private void Set(DateOnly day, TimeOnly from, TimeOnly to)
    {
        Request.Start = day.ToDateTime(from);
        Request.End = (to == TimeOnly.MinValue ? day.AddDays(1) : day).ToDateTime(to);
    }
}
