using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Waiting;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Series;

/// <summary>Changes and cancels a booking together with those of its series that are still to come, all or none.</summary>
public sealed class SeriesChanging(
    IDbContextFactory<AppDbContext> contexts, SerializedWrite write, BookingCommands commands, SeriesMaking making, WaitingList waiting, CenterClock clock)
{
    private static readonly Refusal Single = Refusal.Invalid("series.single", "这条预约不是重复预约，请直接修改或取消。");

    public async Task<Outcome<SeriesCheck>> CheckAsync(Guid bookingId, SeriesChangeRequest request, CancellationToken cancel)
    {
        if (Faults(request) is { Count: > 0 } faults) return Outcome<SeriesCheck>.Refused(faults);
        SeriesWalk? walked = null;
        var looked = await OnSeriesAsync<Guid>(bookingId, request.Booking.RoomId, request.Answers, async session =>
        {
            var walk = await WalkAsync(session, bookingId, request, cancel);
            if (!walk.Succeeded) return Outcome<Guid>.Refused(walk.Refusals);
            walked = walk.Value;
            return SeriesWalk.OnlyLooking;
        }, cancel);
        if (walked is null) return Outcome<SeriesCheck>.Refused(looked.Refusals);
        return new SeriesCheck($"{SeriesScopes.Name(request.Scope)}，共{walked.Occurrences.Count}次", await making.WithAlternativesAsync(request.Booking, walked.Occurrences, cancel));
    }

    public async Task<Outcome<SeriesDetails>> ChangeAsync(Guid bookingId, SeriesChangeRequest request, CancellationToken cancel)
    {
        if (Faults(request) is { Count: > 0 } faults) return Outcome<SeriesDetails>.Refused(faults);
        return await OnSeriesAsync<SeriesDetails>(bookingId, request.Booking.RoomId, request.Answers, async session =>
        {
            var walk = await WalkAsync(session, bookingId, request, cancel);
            if (!walk.Succeeded) return Outcome<SeriesDetails>.Refused(walk.Refusals);
            if (walk.Value.Unanswered() is { } open) return open;
            var loaded = await commands.LoadAsync(session.Db, bookingId, Permission.ViewBookings);
            if (!loaded.Succeeded) return Outcome<SeriesDetails>.Refused(loaded.Refusals);
            var (booking, scope) = loaded.Value;
            if (booking.BookedById != scope.Standing.PersonId && walk.Value.Done.Count > 0)
                BookingStory.Tell(session, booking, "重复预约有变动", $"{scope.Standing.Name}修改了您的重复预约“{booking.Title}”中的{walk.Value.Done.Count}次，请查看。");
            if (walk.Value.Done.Any(b => b.Status == BookingStatus.Requested)) await commands.TellApproversAsync(session, booking, scope);
            return await SeriesViews.DetailsAsync(session.Db, booking.SeriesId!.Value, cancel);
        }, cancel);
    }

    public async Task<Outcome<int>> CancelAsync(Guid bookingId, string reason, SeriesScope scope, CancellationToken cancel)
    {
        var given = GivenReason.Of(reason);
        if (!given.Succeeded) return Outcome<int>.Refused(given.Refusals);
        if (!Enum.IsDefined(scope)) return Refusal.Invalid("series.scope", "请选择取消的范围。");
        return await OnSeriesAsync<int>(bookingId, null, [], async session =>
        {
            var found = await ComingAsync(session.Db, bookingId, scope, cancel);
            if (!found.Succeeded) return Outcome<int>.Refused(found.Refusals);
            foreach (var booking in found.Value.Coming)
            {
                var ended = await commands.EndInAsync(session, booking.Id, null, given.Value, BookingStatus.Cancelled, cancel, withOthers: true);
                if (!ended.Succeeded) return Outcome<int>.Refused(ended.Refusals);
            }

            var changed = found.Value.Booking;
            if (changed.BookedById != found.Value.Standing.PersonId)
                BookingStory.Tell(session, changed, "重复预约已取消", $"{found.Value.Standing.Name}取消了您的重复预约“{changed.Title}”中的{found.Value.Coming.Count}次，原因：{given.Value}");
            await waiting.ServeAsync(session, cancel);
            return found.Value.Coming.Count;
        }, cancel);
    }

    private async Task<Outcome<SeriesWalk>> WalkAsync(WriteSession session, Guid bookingId, SeriesChangeRequest request, CancellationToken cancel)
    {
        var found = await ComingAsync(session.Db, bookingId, request.Scope, cancel);
        if (!found.Succeeded) return Outcome<SeriesWalk>.Refused(found.Refusals);
        if (found.Value.Booking.Version != request.Booking.Version) return SerializedWrite.ChangedMeanwhile;
        var before = BookingContents.Request(found.Value.Booking);
        var answers = request.Answers.ToDictionary(a => a.Date);
        var walk = new SeriesWalk();

        // Who moves later goes last first, so that none stands in the next one's way.
        var coming = request.Booking.Start > before.Start ? found.Value.Coming.Reverse() : found.Value.Coming;
        foreach (var wanted in coming.Select(b => SeriesMerge.Of(BookingContents.Request(b), before, request.Booking)).ToList())
        {
            var booking = found.Value.Coming.First(b => b.Version == wanted.Version);
            var date = DateOnly.FromDateTime(booking.Start);
            if (answers.GetValueOrDefault(date) is { } answer)
            {
                if (answer.Skips)
                {
                    walk.Occurrences.Add(new SeriesOccurrence(date, booking.Start, booking.End, null, Skipped: true, NeedsApproval: false, []));
                    continue;
                }

                var length = wanted.End - wanted.Start;
                wanted.Start = DateTime.SpecifyKind(answer.NewStart ?? wanted.Start, DateTimeKind.Unspecified);
                (wanted.End, wanted.RoomId) = (wanted.Start + length, answer.RoomId ?? wanted.RoomId);
            }

            var changed = await commands.ChangeInAsync(session, booking.Id, wanted, null, null, cancel, withOthers: true);
            if (changed.Succeeded) walk.Done.Add(changed.Value);
            walk.Occurrences.Add(new SeriesOccurrence(
                date, wanted.Start, wanted.End, null, Skipped: false, changed.Succeeded && changed.Value.Status == BookingStatus.Requested, changed.Refusals));
        }

        walk.Occurrences.Sort((a, b) => a.Start.CompareTo(b.Start));
        return walk;
    }

    /// <summary>The booking and those that a change reaches, by start.</summary>
    private async Task<Outcome<Found>> ComingAsync(AppDbContext db, Guid bookingId, SeriesScope scope, CancellationToken cancel)
    {
        var loaded = await commands.LoadAsync(db, bookingId, Permission.ViewBookings);
        if (!loaded.Succeeded) return Outcome<Found>.Refused(loaded.Refusals);
        var (booking, at) = loaded.Value;
        if (!at.MayManage(booking)) return AccessControl.NotAllowed;
        if (booking.SeriesId is not { } seriesId) return Single;
        if (!booking.IsActive || booking.End <= clock.Now) return BookingCommands.Over;
        var (now, start) = (clock.Now, booking.Start);
        var coming = scope == SeriesScope.This
            ? [booking]
            : await db.Bookings
                .Where(b => b.SeriesId == seriesId && (b.Status == BookingStatus.Requested || b.Status == BookingStatus.Approved) && b.End > now && (scope == SeriesScope.All || b.Start >= start))
                .OrderBy(b => b.Start).ToListAsync(cancel);
        return new Found(booking, at.Standing, coming);
    }

    private async Task<Outcome<T>> OnSeriesAsync<T>(Guid bookingId, Guid? toRoom, IReadOnlyList<SeriesAnswer> answers, Func<WriteSession, Task<Outcome<T>>> work, CancellationToken cancel)
    {
        List<Guid> contended;
        await using (var db = contexts.CreateDbContext())
        {
            var series = await db.Bookings.Where(b => b.Id == bookingId).Select(b => b.SeriesId).FirstOrDefaultAsync(cancel);
            var siblings = await db.Bookings.Where(b => b.Id == bookingId || (series != null && b.SeriesId == series && b.End > clock.Now)).Select(b => new { b.Id, b.RoomId }).ToListAsync(cancel);
            IReadOnlyList<Guid> rooms = [.. siblings.Select(s => s.RoomId), .. answers.Select(a => a.RoomId).Append(toRoom).OfType<Guid>()];
            contended = [.. siblings.Select(s => s.Id), .. await SeriesSpaces.OfAsync(db, rooms, cancel)];
        }

        return await write.RunAsync(contended, work, cancel);
    }

    private static IReadOnlyList<Refusal> Faults(SeriesChangeRequest request)
    {
        List<Refusal> faults = [.. RequestShape.Check(request), .. RequestShape.Check(request.Booking)];
        if (request.Booking.Version is null) faults.Add(Refusal.Invalid("request.version", "请先打开预约，再提交修改（缺少版本号）。"));
        if (request.Answers.GroupBy(a => a.Date).Any(g => g.Count() > 1)) faults.Add(Refusal.Invalid("series.answers", "同一个日期只能有一种处理办法。"));
        if (request.Answers.Any(a => a.NewStart is { Year: < 2000 or > 2200 })) faults.Add(Refusal.Invalid("series.answers", "请为改时间的日期选择新的时间。"));
        return faults;
    }

    private sealed record Found(Booking Booking, Standing Standing, IReadOnlyList<Booking> Coming);
}
