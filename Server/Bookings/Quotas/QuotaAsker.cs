using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Quotas;

/// <summary>For whom a booking counts.</summary>
/// <param name="PersonId">The person whose quota it takes, or null where an administrator books for the centre itself.</param>
/// <param name="OnlyForOthers">Whether only the person's bookings for teams and other people count: an administrator's own are the centre's.</param>
internal sealed record QuotaAsker(Guid? PersonId, bool OnlyForOthers, Guid? TeamId)
{
    private static readonly QuotaAsker Nobody = new(null, false, null);

    public bool Counts => PersonId is not null || TeamId is not null;

    public static QuotaAsker Of(BookingScope scope, BookingRequest request) => Of(scope, request.TeamId, !string.IsNullOrWhiteSpace(request.OnBehalfOfName));

    /// <summary>The same for what somebody waits for.</summary>
    public static QuotaAsker Of(BookingScope scope, Booking booking) => Of(scope, booking.TeamId, booking.OnBehalfOfName is not null);

    /// <summary>The same for a change: an administrator who changes somebody else's booking decides over the quota too.</summary>
    public static QuotaAsker Of(BookingScope scope, BookingRequest request, Guid bookedById) =>
        bookedById == scope.Standing.PersonId ? Of(scope, request) : Nobody;

    public static async Task<QuotaAsker> OfAsync(AppDbContext db, BookingScope scope, BookingRequest request, Guid? bookingId, CancellationToken cancel)
    {
        if (!scope.HasQuotas) return Nobody;
        if (bookingId is not { } id) return Of(scope, request);
        var bookedBy = await db.Bookings.Where(b => b.Id == id).Select(b => b.BookedById).FirstOrDefaultAsync(cancel);
        return Of(scope, request, bookedBy);
    }

    private static QuotaAsker Of(BookingScope scope, Guid? teamId, bool forSomebody)
    {
        var manages = scope.Standing.May(Permission.ManageBookings, scope.UnitPath);
        return new QuotaAsker(manages && teamId is null && !forSomebody ? null : scope.Standing.PersonId, manages, teamId);
    }
}
