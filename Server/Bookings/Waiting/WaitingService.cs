using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Approvals;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Bookings.Waiting;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Waiting;

/// <summary>Joining the waiting list and taking what it offers.</summary>
public sealed class WaitingService(
    IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, CreateOnce createOnce, BookingCommands commands, WaitingList list, BookingFactsLoader facts, CenterClock clock) : IWaitingService
{
    private static readonly Refusal Free = Refusal.Conflict("waiting.free", "这个时间现在空着，不用候补，请直接预约。");

    private static readonly Refusal Twice = Refusal.Conflict("waiting.twice", "您在这间功能室的这段时间已有预约或候补，每人每段时间只能候补一次。请到“我的预约”查看。");

    private static readonly Refusal NoOffer = Refusal.Conflict("waiting.no-offer", "这条候补已经过了确认时间、已处理或还没有轮到，请刷新查看。");

    public async Task<Outcome<BookingDetails>> JoinAsync(BookingRequest request, string? idempotencyKey = null, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<BookingDetails>.Refused(faults);
        var opened = await OpenAsync(request.RoomId);
        if (!opened.Succeeded) return Outcome<BookingDetails>.Refused(opened.Refusals);
        var scope = opened.Value;
        if (scope.Room.Policy.WaitingOfferMinutes == 0) return Refusal.Conflict("waiting.none", $"{scope.Room.Name}不设候补，请换个时间或换一间。");
        return await createOnce.RunAsync(
            idempotencyKey, request, [request.RoomId, .. scope.Room.PartIds], JoinInAsync, booking => booking.Id, (session, id) => commands.AgainAsync(session.Db, id, cancel), cancel);

        async Task<Outcome<BookingDetails>> JoinInAsync(WriteSession session)
        {
            var made = await commands.NewAsync(session.Db, request, scope, BookingStatus.Waiting);
            if (!made.Succeeded) return Outcome<BookingDetails>.Refused(made.Refusals);
            var booking = made.Value;
            var verdict = await list.JudgeAsync(session.Db, booking, scope, cancel);
            if (!verdict.Denied) return Free;
            if (WaitingTimes.Lasting(verdict.Refusals) is { Count: > 0 } lasting) return Outcome<BookingDetails>.Refused(lasting);
            if (await HasOneAsync(session.Db, booking, cancel)) return Twice;

            session.Db.Bookings.Add(booking);
            var position = await WaitingList.PositionAsync(session.Db, booking, cancel);
            BookingStory.Add(session, booking, scope.Standing.Name, $"{OnBehalf.Words(booking)}加入候补，排第{position}位", booking.CreatedUtc);
            session.Announce(LiveTopics.Board(booking.CenterId));
            await session.Db.SaveChangesAsync(cancel);
            return await BookingViews.DetailsAsync(session.Db, booking, scope, clock.Now, cancel);
        }
    }

    public async Task<Outcome<BookingDetails>> AcceptAsync(Guid bookingId, CancellationToken cancel = default) => await BookingTurn.RunAsync<BookingDetails>(contexts, write, bookingId, null, async session =>
    {
        var loaded = await commands.LoadAsync(session.Db, bookingId, Permission.ViewBookings);
        if (!loaded.Succeeded) return Outcome<BookingDetails>.Refused(loaded.Refusals);
        var (booking, scope) = loaded.Value;
        if (!scope.MayManage(booking)) return AccessControl.NotAllowed;
        if (booking.Status != BookingStatus.Offered || booking.OfferUntil <= clock.Now) return NoOffer;

        // The offer passed the rules about asking in time when it was made; what may stand against it now is a closure.
        if (await BookingScope.OfAsync(session.Db, booking) is not { } asker) return NoOffer;
        var found = await facts.LoadAsync(session.Db, asker, new TimeRange(booking.Start, booking.End), booking.Resources, cancel);
        var proposal = booking.ToProposal();
        if (BookingRules.DenyClosed(proposal, found) is { Count: > 0 } closed) return Outcome<BookingDetails>.Refused(closed);

        var requested = BookingRules.Decide(proposal, found).ApprovalReasons.Count > 0;
        booking.Status = requested ? BookingStatus.Requested : BookingStatus.Approved;
        booking.OfferUntil = null;
        booking.Touch(clock.UtcNow);
        ApprovalLevels.Ask(booking, asker, clock.Now);
        BookingStory.Add(session, booking, scope.Standing.Name, requested ? "确认了候补，等待审批" : "确认了候补，预约成功", booking.ChangedUtc);
        if (requested) await commands.TellApproversAsync(session, booking, asker);
        session.Announce(LiveTopics.Board(booking.CenterId));
        await session.Db.SaveChangesAsync(cancel);
        return await BookingViews.DetailsAsync(session.Db, booking, scope, clock.Now, cancel);
    }, cancel);

    private async Task<Outcome<BookingScope>> OpenAsync(Guid roomId)
    {
        await using var db = contexts.CreateDbContext();
        return await BookingScope.OpenAsync(db, access, roomId, Permission.BookRooms);
    }

    private static Task<bool> HasOneAsync(AppDbContext db, Booking booking, CancellationToken cancel) => db.Bookings.AnyAsync(
        b => b.BookedById == booking.BookedById && b.RoomId == booking.RoomId && b.Start < booking.End && b.End > booking.Start
            && (b.Status == BookingStatus.Waiting || b.Status == BookingStatus.Offered || b.Status == BookingStatus.Requested || b.Status == BookingStatus.Approved), cancel);
}
