using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Blackouts;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Bumping;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Bumping;

/// <summary>
/// Urgent bookings. Booking contends on every room of the centre, since what gives way may move to any of them: what was not on the
/// list that somebody decided on is never touched.
/// </summary>
public sealed class BumpService(
    IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, BumpFinder finder, AffectedBookings affected, MoveOffers offers, BookingCommands commands) : IBumpService
{
    public async Task<Outcome<IReadOnlyList<HitBooking>>> PreviewAsync(BookingRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<IReadOnlyList<HitBooking>>.Refused(faults);
        await using var db = contexts.CreateDbContext();
        var found = await finder.FindAsync(db, request, cancel);
        if (!found.Succeeded) return Outcome<IReadOnlyList<HitBooking>>.Refused(found.Refusals);
        var (scope, proposal, hits) = found.Value;
        var holding = scope.Room.Policy.Holding(proposal.Time, proposal.Layout);
        var urgent = new HeldTime(Guid.Empty, proposal.Time, holding, request.Title);
        var offered = await offers.AddAsync(db, hits, scope.Standing, (room, known) => known with
        {
            Held = room.Spaces.Intersect(scope.Room.Spaces).Any() ? [.. known.Held, urgent] : known.Held,
            Resources = [.. known.Resources.Select(r => r with { Held = [.. r.Held, .. request.Resources.Where(w => w.ResourceId == r.Id).Select(w => new ResourceHeld(Guid.Empty, holding, w.Count))] })],
        }, cancel);

        // A time that is kept for somebody who waited is theirs to confirm, so it can only be taken back.
        return offered.Select(h => h.Booking.Status == BookingStatus.Offered ? h with { Offers = [] } : h).ToList();
    }

    public async Task<Outcome<BookingDetails>> BookAsync(BumpRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<BookingDetails>.Refused(faults);
        if (RequestShape.Check(request.Booking) is { Count: > 0 } wrong) return Outcome<BookingDetails>.Refused(wrong);
        var (title, reason) = (request.Booking.Title.Trim(), request.Reason.Trim());
        return await write.RunAsync<BookingDetails>([.. await ContendedAsync(request.Booking.RoomId, cancel), .. request.Choices.Select(c => c.BookingId)], async session =>
        {
            var found = await finder.FindAsync(session.Db, request.Booking, cancel);
            if (!found.Succeeded) return Outcome<BookingDetails>.Refused(found.Refusals);
            var (scope, _, hits) = found.Value;
            var choices = request.Choices.Where(c => c.Answer != HitAnswer.Keep).ToList();
            if (AffectedBookings.Unanswered(hits, choices) is { } open) return open;
            if (await affected.ApplyAsync(session, $"紧急会议{title}：{reason}", $"因紧急会议“{title}”让出：{reason}", null, hits, choices, scope.Standing, cancel) is { } refusal) return refusal;
            await session.Db.SaveChangesAsync(cancel);
            var booked = await commands.BookInAsync(session, scope, request.Booking, new BookedAs(Urgent: $"紧急占用：{reason}"), cancel);
            if (!booked.Succeeded) return booked;
            var ended = choices.Where(c => c.Answer == HitAnswer.Cancel).Select(c => c.BookingId).ToArray();
            foreach (var booking in await session.Db.Bookings.Where(b => ended.Contains(b.Id)).ToListAsync(cancel)) booking.BumpedById = booked.Value.Id;
            return booked;
        }, cancel);
    }

    public async Task<Outcome<BumpProtection>> ProtectionAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewBookings, centerId);
        if (!standing.Succeeded) return Outcome<BumpProtection>.Refused(standing.Refusals);
        var kept = await db.Set<ProtectedPurposes>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == centerId, cancel);
        return new BumpProtection(kept?.Purposes ?? [], kept?.Version);
    }

    public async Task<Outcome> ProtectAsync(Guid centerId, BumpProtectionRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await write.RunAsync<Guid>([centerId], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageRooms, centerId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (!await session.Db.HasCenterAsync(centerId, cancel)) return CenterPresence.None;
            var kept = await session.Db.Set<ProtectedPurposes>().FirstOrDefaultAsync(p => p.Id == centerId, cancel);
            if (kept?.Version != request.Version) return SerializedWrite.ChangedMeanwhile;
            if (kept is null) session.Db.Add(kept = new ProtectedPurposes { Id = centerId });
            (kept.Purposes, kept.Version) = ([.. request.Purposes.Distinct().Order()], Guid.CreateVersion7());
            return centerId;
        }, cancel);
    }

    private async Task<IReadOnlyList<Guid>> ContendedAsync(Guid roomId, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Rooms.Where(r => r.Id == roomId).Join(db.Rooms, r => r.CenterId, o => o.CenterId, (_, o) => o.Id).ToListAsync(cancel);
    }
}
