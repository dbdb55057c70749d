using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Series;

/// <summary>The series' front.</summary>
public sealed class SeriesService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SeriesMaking making, SeriesChanging changing) : ISeriesService
{
    public Task<Outcome<SeriesCheck>> CheckAsync(SeriesRequest request, CancellationToken cancel = default) => making.CheckAsync(request, cancel);

    public Task<Outcome<SeriesDetails>> CreateAsync(SeriesRequest request, string? idempotencyKey = null, CancellationToken cancel = default) => making.CreateAsync(request, idempotencyKey, cancel);

    public async Task<Outcome<SeriesDetails>> GetAsync(Guid seriesId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<SeriesDetails>.Refused(who.Refusals);
        var center = await db.Set<BookingSeries>().Where(s => s.Id == seriesId).Select(s => (Guid?)s.CenterId).FirstOrDefaultAsync(cancel);
        if (center is not { } id) return SeriesViews.NotFound;
        var standing = await access.RequireAsync(db, Permission.ViewBookings, id);
        return standing.Succeeded ? await SeriesViews.DetailsAsync(db, seriesId, cancel) : Outcome<SeriesDetails>.Refused(standing.Refusals);
    }

    public Task<Outcome<SeriesCheck>> CheckChangeAsync(Guid bookingId, SeriesChangeRequest request, CancellationToken cancel = default) => changing.CheckAsync(bookingId, request, cancel);

    public Task<Outcome<SeriesDetails>> ChangeAsync(Guid bookingId, SeriesChangeRequest request, CancellationToken cancel = default) => changing.ChangeAsync(bookingId, request, cancel);

    public Task<Outcome<int>> CancelAsync(Guid bookingId, string reason, SeriesScope scope, CancellationToken cancel = default) => changing.CancelAsync(bookingId, reason, scope, cancel);
}
