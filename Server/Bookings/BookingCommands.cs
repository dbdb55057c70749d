using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Approvals;
using PartyMassCenter.Server.Bookings.Bumping;
using PartyMassCenter.Server.Bookings.Quotas;
using PartyMassCenter.Server.Bookings.Reports;
using PartyMassCenter.Server.Bookings.Teams;
using PartyMassCenter.Server.Bookings.Waiting;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Making and changing bookings: check the shape, one unit of work, facts, rules, save with outbox rows, commit.</summary>
public sealed class BookingCommands(
    IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, CreateOnce createOnce, BookingFactsLoader facts, RefusedAttempts attempts, WaitingList waiting, CenterClock clock)
{
    internal static readonly Refusal Over = Refusal.Conflict("booking.over", "这条预约已结束、已取消或已驳回，不能再修改。如仍需要，请重新预约。");

    private static readonly Refusal HallChanged = Refusal.Conflict("room.changed-meanwhile", "这个厅的分区刚刚调整过，请刷新后再预约。", nameof(BookingRequest.RoomId));

    public async Task<Outcome<BookingDetails>> CreateAsync(BookingRequest request, string? idempotencyKey, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<BookingDetails>.Refused(faults);

        // Who may do what where is read before the writers' queue: only what others contend for is read inside.
        var opened = await OpenAsync(request.RoomId);
        if (!opened.Succeeded) return Outcome<BookingDetails>.Refused(opened.Refusals);
        var scope = opened.Value;
        var outcome = await createOnce.RunAsync(
            idempotencyKey, request, [request.RoomId, .. scope.Room.PartIds], BookAsync, booking => booking.Id, (session, id) => AgainAsync(session.Db, id, cancel), cancel);
        if (!outcome.Succeeded) attempts.Note(request, scope.Room.CenterId, scope.Standing, outcome.Refusals);
        return outcome;

        async Task<Outcome<BookingDetails>> BookAsync(WriteSession session)
        {
            // The parts of a hall may have changed while this waited; an ordinary room that became a hall is stopped by the database.
            if (scope.Room.PartIds.Count > 0)
            {
                var again = await BookingScope.OpenAsync(session.Db, access, request.RoomId, Permission.BookRooms);
                if (!again.Succeeded) return Outcome<BookingDetails>.Refused(again.Refusals);
                if (!again.Value.Room.PartIds.SequenceEqual(scope.Room.PartIds)) return HallChanged;
            }

            return await BookInAsync(session, scope, request, BookedAs.Ordinary, cancel);
        }
    }

    /// <summary>Books inside a unit of work that contends on the room.</summary>
    internal async Task<Outcome<BookingDetails>> BookInAsync(WriteSession session, BookingScope scope, BookingRequest request, BookedAs how, CancellationToken cancel)
    {
        var time = new TimeRange(request.Start, request.End);
        var quotas = await QuotaUsage.LockAsync(session.Db, scope, QuotaAsker.Of(scope, request), time, cancel);
        var verdict = BookingRules.Decide(
            BookingContents.Proposal(request) with { Planned = how.Planned },
            await facts.LoadAsync(session.Db, scope, time, request.Resources, cancel) with { Quotas = quotas });
        if (verdict.Denied) return Outcome<BookingDetails>.Refused(verdict.Refusals);
        if (how.Urgent is not null && verdict.RequiresApproval) return BumpFinder.NeedsApproval(verdict);
        var made = await NewAsync(session.Db, request, scope, verdict.RequiresApproval ? BookingStatus.Requested : BookingStatus.Approved);
        if (!made.Succeeded) return Outcome<BookingDetails>.Refused(made.Refusals);

        var booking = made.Value;
        booking.Urgent = how.Urgent is not null;
        booking.SeriesId = how.SeriesId;
        session.Db.Bookings.Add(booking);
        if (verdict.Allowed || scope.Room.Policy.RequestHoldsTime) BookingHolds.Add(session.Db, booking, scope.Room);
        if (verdict.RequiresApproval) ApprovalLevels.Ask(booking, scope, clock.Now);
        var step = BookingStory.Add(session, booking, scope.Standing.Name, how.Urgent ?? BookingStory.Begun(booking, ApprovalLevels.Next(booking, scope)), booking.CreatedUtc);
        if (verdict.RequiresApproval && how.SeriesId is null) await TellApproversAsync(session, booking, scope);
        session.Announce(LiveTopics.Board(booking.CenterId));
        return await BookingViews.DetailsAsync(session.Db, booking, scope, [step], clock.Now, cancel);
    }

    public async Task<Outcome<BookingDetails>> ChangeAsync(Guid bookingId, BookingRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<BookingDetails>.Refused(faults);
        if (request.Version is null) return Refusal.Invalid("request.version", "请先打开预约，再提交修改（缺少版本号）。");

        return await OnBookingAsync(bookingId, request.RoomId, session => ChangeInAsync(session, bookingId, request, null, null, cancel), cancel);
    }

    public Task<Outcome> CancelAsync(Guid bookingId, string reason, CancellationToken cancel) =>
        EndAsync(bookingId, null, reason, BookingStatus.Cancelled, cancel);

    public Task<Outcome> RejectAsync(Guid bookingId, Guid version, string reason, CancellationToken cancel) =>
        EndAsync(bookingId, version, reason, BookingStatus.Rejected, cancel);

    public async Task<Outcome> ApproveAsync(Guid bookingId, Guid version, CancellationToken cancel) =>
        await OnBookingAsync<Guid>(bookingId, null, async session =>
        {
            var loaded = await LoadForDecisionAsync(session.Db, bookingId, version);
            if (!loaded.Succeeded) return Outcome<Guid>.Refused(loaded.Refusals);
            var (booking, scope) = loaded.Value;
            var time = new TimeRange(booking.Start, booking.End);
            await SerializedWrite.ContendAsync(session.Db, scope.Room.Spaces, cancel);
            var verdict = BookingRules.DecideApproval(
                booking.ToProposal(),
                await facts.LoadAsync(session.Db, scope, time, booking.Resources, cancel));
            if (verdict.Denied) return Outcome<Guid>.Refused(verdict.Refusals);

            var agreed = ApprovalLevels.Agree(booking, scope, clock.Now);
            booking.Touch(clock.UtcNow);
            session.Announce(LiveTopics.Board(booking.CenterId));
            if (booking.Status == BookingStatus.Requested)
            {
                BookingStory.Add(session, booking, scope.Standing.Name, $"{agreed}，等待{ApprovalLevels.Next(booking, scope)}", booking.ChangedUtc);
                await TellApproversAsync(session, booking, scope);
                return booking.Id;
            }

            if (!await session.Db.RoomHolds.AnyAsync(h => h.BookingId == booking.Id, cancel)) BookingHolds.Add(session.Db, booking, scope.Room);
            BookingStory.Add(session, booking, scope.Standing.Name, agreed, booking.ChangedUtc);
            BookingStory.Tell(session, booking, "预约已批准", $"{BookingStory.Label(booking, scope.Room.Name)}已由{scope.Standing.Name}批准。");
            return booking.Id;
        }, cancel);

    /// <summary>Changes a booking inside a unit of work that contends on it and on its new room.</summary>
    /// <param name="because">What forces the change, told to the person who booked; null when somebody wishes it.</param>
    /// <param name="calendar">The calendar to judge by; null = the one in force.</param>
    /// <param name="withOthers">Together with others of its series: who changes them all tells people once, and serves those who wait at the end.</param>
    internal async Task<Outcome<BookingDetails>> ChangeInAsync(
        WriteSession session, Guid bookingId, BookingRequest request, string? because, DayCalendar? calendar, CancellationToken cancel, bool withOthers = false)
    {
        var loaded = await LoadAsync(session.Db, bookingId, Permission.ViewBookings);
        if (!loaded.Succeeded) return Outcome<BookingDetails>.Refused(loaded.Refusals);
        var (booking, from) = loaded.Value;
        if (!from.MayManage(booking)) return AccessControl.NotAllowed;
        if (HeldRooms.Refuse(booking) is { } held) return held;
        if (!booking.IsActive || booking.End <= clock.Now) return Over;
        if (booking.Version != request.Version) return SerializedWrite.ChangedMeanwhile;

        var opened = booking.RoomId == request.RoomId ? from : await BookingScope.OpenAsync(session.Db, access, request.RoomId, Permission.BookRooms);
        if (!opened.Succeeded) return Outcome<BookingDetails>.Refused(opened.Refusals);
        var to = opened.Value;
        if (to.Room.CenterId != booking.CenterId) return Refusal.Invalid("booking.other-center", "不能改到别的中心的功能室，请在那边重新预约。", nameof(request.RoomId));

        var team = await TeamChoice.FindAsync(session.Db, request.TeamId, booking.CenterId, booking.TeamId);
        if (!team.Succeeded) return Outcome<BookingDetails>.Refused(team.Refusals);

        var before = BookingSnapshot.Of(booking);
        var time = new TimeRange(request.Start, request.End);
        var moved = before.RoomId != request.RoomId || before.Start != time.Start || before.End != time.End
            || before.Layout != BookingContents.Layout(request) || !before.Resources.ToHashSet().SetEquals(request.Resources) || request.HeadCount > before.HeadCount || before.Purpose != request.Purpose
            || (before.Status == BookingStatus.Requested && !Levels(before.HeadCount).SequenceEqual(Levels(request.HeadCount)));

        // Who must give way to something does not do so at the cost of a quota.
        var quotas = because is not null ? [] : await QuotaUsage.LockAsync(session.Db, to, QuotaAsker.Of(to, request, booking.BookedById), time, cancel);
        if (!moved && QuotaRule.Over(BookingContents.Proposal(request, booking.Id), quotas).ToList() is { Count: > 0 } over) return Outcome<BookingDetails>.Refused(over);
        if (moved)
        {
            var verdict = BookingRules.Decide(
                BookingContents.Proposal(request, booking.Id) with { Planned = booking.SeriesId is not null && to.Standing.May(Permission.ManageBookings, to.UnitPath) },
                await facts.LoadAsync(session.Db, to, time, request.Resources, cancel, calendar) with { Quotas = quotas });
            if (verdict.Denied) return Outcome<BookingDetails>.Refused(verdict.Refusals);
            booking.Status = verdict.RequiresApproval ? BookingStatus.Requested : BookingStatus.Approved;
        }

        // Fewer people may need other levels of agreement: those that were given are not counted towards them.
        IReadOnlyList<ApprovalStep> Levels(int headCount) => ApprovalPath.Steps(to.Room.Policy, request.Purpose, headCount);
        BookingContents.Fill(booking, request, to, team.Value, clock.UtcNow);
        if (moved) ApprovalLevels.Ask(booking, to, clock.Now);
        if (moved) await BookingHolds.MoveAsync(session.Db, booking, to.Room, cancel);
        var text = (because is null ? "" : $"因“{because}”，") + BookingStory.Changes(before, booking, from.Room.Name, to.Room.Name);
        BookingStory.Add(session, booking, to.Standing.Name, text, booking.ChangedUtc);
        if (booking.Status == BookingStatus.Requested && moved && !withOthers) await TellApproversAsync(session, booking, to);
        if (booking.BookedById != to.Standing.PersonId && !withOthers)
            BookingStory.Tell(session, booking, "预约有变动", $"{to.Standing.Name}{text}");
        session.Announce(LiveTopics.Board(booking.CenterId));

        // Where a closure moves bookings, it is not known yet what stays free: the job serves those who wait.
        if (because is null && !withOthers) await waiting.ServeAsync(session, cancel);
        await session.Db.SaveChangesAsync(cancel);
        return await BookingViews.DetailsAsync(session.Db, booking, to, clock.Now, cancel);
    }

    /// <summary>Cancels or rejects inside a unit of work that contends on the booking.</summary>
    /// <param name="version">The version that a decision was made on; null when cancelling.</param>
    internal async Task<Outcome<Guid>> EndInAsync(WriteSession session, Guid bookingId, Guid? version, string reason, BookingStatus status, CancellationToken cancel, bool withOthers = false)
    {
        var loaded = version is { } seen ? await LoadForDecisionAsync(session.Db, bookingId, seen) : await LoadAsync(session.Db, bookingId, Permission.ViewBookings);
        if (!loaded.Succeeded) return Outcome<Guid>.Refused(loaded.Refusals);
        var (booking, scope) = loaded.Value;
        if (version is null && !scope.MayManage(booking)) return AccessControl.NotAllowed;

        // A request may be turned down whatever it is for: it doesn't have the room yet.
        if (version is null && HeldRooms.Refuse(booking) is { } held) return held;
        if (!(booking.IsActive || booking.IsQueued) || booking.End <= clock.Now) return Over;

        var queued = booking.IsQueued;
        var word = status == BookingStatus.Rejected ? "驳回" : "取消";
        booking.Status = status;
        booking.Reason = reason;
        booking.Touch(clock.UtcNow);
        await BookingHolds.ReleaseAsync(session.Db, booking, cancel);
        BookingStory.Add(session, booking, scope.Standing.Name, queued ? $"退出了候补：{reason}" : $"{word}了预约：{reason}", booking.ChangedUtc);
        booking.OfferUntil = null;
        if (booking.BookedById != scope.Standing.PersonId && !withOthers)
            BookingStory.Tell(session, booking, $"预约已{word}", $"{BookingStory.Label(booking, scope.Room.Name)}已由{scope.Standing.Name}{word}，原因：{reason}");
        session.Announce(LiveTopics.Board(booking.CenterId));
        return booking.Id;
    }

    private async Task<Outcome> EndAsync(Guid bookingId, Guid? version, string reason, BookingStatus status, CancellationToken cancel)
    {
        var given = GivenReason.Of(reason);
        if (!given.Succeeded) return given;
        return await OnBookingAsync<Guid>(bookingId, null, async session =>
        {
            var ended = await EndInAsync(session, bookingId, version, given.Value, status, cancel);
            if (ended.Succeeded) await waiting.ServeAsync(session, cancel);
            return ended;
        }, cancel);
    }

    private Task<Outcome<T>> OnBookingAsync<T>(Guid bookingId, Guid? toRoom, Func<WriteSession, Task<Outcome<T>>> work, CancellationToken cancel) =>
        BookingTurn.RunAsync(contexts, write, bookingId, toRoom, work, cancel);

    private async Task<Outcome<BookingScope>> OpenAsync(Guid roomId)
    {
        await using var db = contexts.CreateDbContext();
        return await BookingScope.OpenAsync(db, access, roomId, Permission.BookRooms);
    }

    private async Task<Outcome<(Booking Booking, BookingScope Scope)>> LoadForDecisionAsync(AppDbContext db, Guid bookingId, Guid version)
    {
        var loaded = await LoadAsync(db, bookingId, Permission.ViewBookings);
        if (!loaded.Succeeded) return loaded;
        var (booking, scope) = loaded.Value;
        if (booking.Status == BookingStatus.Requested ? !scope.MayApprove(booking) : !scope.Standing.May(Permission.ApproveBookings, scope.UnitPath)) return AccessControl.NotAllowed;
        if (booking.Status != BookingStatus.Requested) return Refusal.Conflict("booking.decided", $"这条申请已经处理过了（{BookingStatuses.Name(booking.Status)}），请刷新查看。");
        if (booking.End <= clock.Now) return Over;
        return booking.Version == version ? loaded : SerializedWrite.ChangedMeanwhile;
    }

    internal Task<Outcome<(Booking Booking, BookingScope Scope)>> LoadAsync(AppDbContext db, Guid bookingId, Permission permission) =>
        BookingScope.OpenBookingAsync(db, access, db.Bookings, bookingId, permission, clock.Today, CancellationToken.None);

    internal async Task<Outcome<BookingDetails>> AgainAsync(AppDbContext db, Guid bookingId, CancellationToken cancel)
    {
        var loaded = await LoadAsync(db, bookingId, Permission.ViewBookings);
        if (!loaded.Succeeded) return Outcome<BookingDetails>.Refused(loaded.Refusals);
        return await BookingViews.DetailsAsync(db, loaded.Value.Booking, loaded.Value.Scope, clock.Now, cancel);
    }

    /// <summary>A booking as it was asked for, not yet saved.</summary>
    internal async Task<Outcome<Booking>> NewAsync(AppDbContext db, BookingRequest request, BookingScope scope, BookingStatus status)
    {
        var team = await TeamChoice.FindAsync(db, request.TeamId, scope.Room.CenterId, kept: null);
        if (!team.Succeeded) return Outcome<Booking>.Refused(team.Refusals);
        var now = clock.UtcNow;
        var booking = new Booking
        {
            CenterId = scope.Room.CenterId,
            BookedById = scope.Standing.PersonId,
            BookedByName = scope.Standing.Name,
            Status = status,
            CreatedUtc = now,
        };
        BookingContents.Fill(booking, request, scope, team.Value, clock.UtcNow);
        return booking;
    }

    internal async Task TellApproversAsync(WriteSession session, Booking booking, BookingScope scope)
    {
        foreach (var approver in await Approvers.ToldAsync(session.Db, scope.Step(booking), scope.UnitPath, clock.Today))
            session.Tell(approver, "有预约待您审批", $"{booking.BookedByName}申请{BookingStory.Label(booking, scope.Room.Name)}，{booking.HeadCount}人。", BookingStory.Link(booking), booking.ChangedUtc);
    }
}
