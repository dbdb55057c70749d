using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>
/// Bookings that repeat. Each occurrence is a booking of its own and passes every rule; nothing is left out silently. Permissions are those of
/// <see cref="IBookingService"/>; who holds <see cref="People.Permission.ManageBookings"/> may plan further ahead than the room's horizon.
/// </summary>
public interface ISeriesService
{
    /// <summary>What <see cref="CreateAsync"/> would do, date by date, without doing it.</summary>
    Task<Outcome<SeriesCheck>> CheckAsync(SeriesRequest request, CancellationToken cancel = default);

    /// <summary>Books all or none; refused while a date without an answer stands against something.</summary>
    /// <param name="idempotencyKey">The same key from the same person within 24 hours gives the first answer again and books nothing new.</param>
    Task<Outcome<SeriesDetails>> CreateAsync(SeriesRequest request, string? idempotencyKey = null, CancellationToken cancel = default);

    Task<Outcome<SeriesDetails>> GetAsync(Guid seriesId, CancellationToken cancel = default);

    /// <summary>What <see cref="ChangeAsync"/> would do.</summary>
    Task<Outcome<SeriesCheck>> CheckChangeAsync(Guid bookingId, SeriesChangeRequest request, CancellationToken cancel = default);

    /// <summary>Changes a booking and those of its series that are still to come, all or none.</summary>
    Task<Outcome<SeriesDetails>> ChangeAsync(Guid bookingId, SeriesChangeRequest request, CancellationToken cancel = default);

    /// <summary>Cancels a booking and those of its series that are still to come.</summary>
    /// <param name="reason">Why, 1 to 200 characters.</param>
    /// <returns>How many were cancelled.</returns>
    Task<Outcome<int>> CancelAsync(Guid bookingId, string reason, SeriesScope scope, CancellationToken cancel = default);
}
