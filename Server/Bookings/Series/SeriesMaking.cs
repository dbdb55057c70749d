using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Approvals;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Series;

/// <summary>Makes series: every date passes all rules in one unit of work. Looking first does the same and throws it away.</summary>
public sealed class SeriesMaking(
    IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, CreateOnce createOnce, BookingCommands commands, BookingFinder finder, DayCalendars calendars, CenterClock clock)
{
    /// <summary>So many refused dates get alternatives at once; the others are offered as these are answered.</summary>
    private const int Helped = 6;

    private static readonly Refusal Nothing = Refusal.Invalid("series.empty", "这样重复没有一个日期可预约，请调整日期、次数或跳过的日期。");

    public async Task<Outcome<SeriesCheck>> CheckAsync(SeriesRequest request, CancellationToken cancel)
    {
        if (Faults(request) is { Count: > 0 } faults) return Outcome<SeriesCheck>.Refused(faults);
        SeriesWalk? walked = null;
        var looked = await write.RunAsync<Guid>(await SeriesSpaces.OfAsync(contexts, request.First.RoomId, request.Answers, cancel), async session =>
        {
            var walk = await WalkAsync(session, request, Guid.CreateVersion7(), cancel);
            if (!walk.Succeeded) return Outcome<Guid>.Refused(walk.Refusals);
            walked = walk.Value;
            return SeriesWalk.OnlyLooking;
        }, cancel);
        if (walked is null) return Outcome<SeriesCheck>.Refused(looked.Refusals);
        return new SeriesCheck(Sentence(request), await WithAlternativesAsync(request.First, walked.Occurrences, cancel));
    }

    public async Task<Outcome<SeriesDetails>> CreateAsync(SeriesRequest request, string? idempotencyKey, CancellationToken cancel)
    {
        if (Faults(request) is { Count: > 0 } faults) return Outcome<SeriesDetails>.Refused(faults);
        return await createOnce.RunAsync(
            idempotencyKey, request, await SeriesSpaces.OfAsync(contexts, request.First.RoomId, request.Answers, cancel), MakeAsync, made => made.Id, (session, id) => SeriesViews.DetailsAsync(session.Db, id, cancel), cancel);

        async Task<Outcome<SeriesDetails>> MakeAsync(WriteSession session)
        {
            var series = new BookingSeries
            {
                First = DateOnly.FromDateTime(request.First.Start),
                Rule = request.Pattern.Rule,
                Policy = request.Pattern.Policy,
                Until = request.Pattern.Until,
                Count = request.Pattern.Count,
                CreatedUtc = clock.UtcNow,
            };
            var walk = await WalkAsync(session, request, series.Id, cancel);
            if (!walk.Succeeded) return Outcome<SeriesDetails>.Refused(walk.Refusals);
            if (walk.Value.Unanswered() is { } open) return open;
            if (walk.Value.Done is not [var first, ..]) return Nothing;
            series.CenterId = first.CenterId;
            session.Db.Add(series);
            await TellApproversAsync(session, walk.Value, series);
            await session.Db.SaveChangesAsync(cancel);
            return await SeriesViews.DetailsAsync(session.Db, series.Id, cancel);
        }
    }

    internal async Task<IReadOnlyList<SeriesOccurrence>> WithAlternativesAsync(BookingRequest like, IReadOnlyList<SeriesOccurrence> occurrences, CancellationToken cancel)
    {
        var result = occurrences.ToArray();
        var helped = 0;
        for (var i = 0; i < result.Length && helped < Helped; i++)
        {
            if (result[i].Refusals.Count == 0) continue;
            var offers = await finder.AlternativesAsync(At(like, result[i].Start, result[i].End, like.RoomId), null, cancel);
            if (offers.Succeeded) result[i] = result[i] with { Alternatives = offers.Value };
            helped++;
        }

        return result;
    }

    private async Task<Outcome<SeriesWalk>> WalkAsync(WriteSession session, SeriesRequest request, Guid seriesId, CancellationToken cancel)
    {
        var walk = new SeriesWalk();
        var first = request.First;
        var opened = await BookingScope.OpenAsync(session.Db, access, first.RoomId, Permission.BookRooms);
        if (!opened.Succeeded) return Outcome<SeriesWalk>.Refused(opened.Refusals);
        var scopes = new Dictionary<Guid, Outcome<BookingScope>> { [first.RoomId] = opened };
        var how = new BookedAs(SeriesId: seriesId, Planned: opened.Value.Standing.May(Permission.ManageBookings, opened.Value.UnitPath));
        var answers = request.Answers.ToDictionary(a => a.Date);
        foreach (var date in SeriesDates.Of(request.Pattern, DateOnly.FromDateTime(first.Start), await calendars.GetAsync(session.Db)))
        {
            var answer = answers.GetValueOrDefault(date.Date);
            var start = answer?.NewStart ?? date.Date.ToDateTime(TimeOnly.FromDateTime(first.Start));
            var end = start + (first.End - first.Start);
            if (answer is { Skips: true })
            {
                walk.Occurrences.Add(new SeriesOccurrence(date.Date, start, end, date.Explanation, Skipped: true, NeedsApproval: false, []));
                continue;
            }

            var room = answer?.RoomId ?? first.RoomId;
            if (!scopes.TryGetValue(room, out var scope)) scopes[room] = scope = await BookingScope.OpenAsync(session.Db, access, room, Permission.BookRooms);
            if (scope.Succeeded && scope.Value.Room.CenterId != opened.Value.Room.CenterId) scope = BookingScope.NoRoom;
            var booked = scope.Succeeded
                ? await commands.BookInAsync(session, scope.Value, At(first, start, end, room), how, cancel)
                : Outcome<BookingDetails>.Refused(scope.Refusals);
            if (booked.Succeeded)
            {
                // The next one is judged by what this one takes.
                await session.Db.SaveChangesAsync(cancel);
                walk.Done.Add(booked.Value);
            }

            walk.Occurrences.Add(new SeriesOccurrence(
                date.Date, start, end, date.Explanation, Skipped: false, booked.Succeeded && booked.Value.Status == BookingStatus.Requested, booked.Refusals));
        }

        return walk;
    }

    private static IReadOnlyList<Refusal> Faults(SeriesRequest request)
    {
        List<Refusal> faults = [.. RequestShape.Check(request), .. RequestShape.Check(request.First), .. RequestShape.Check(request.Pattern)];
        if (faults.Count == 0 && request.First.End - request.First.Start > TimeSpan.FromDays(1))
            faults.Add(Refusal.Invalid("series.long", "重复的预约每次不能超过一天，请调整结束时间。", nameof(BookingRequest.End)));
        if (request.Answers.GroupBy(a => a.Date).Any(g => g.Count() > 1)) faults.Add(Refusal.Invalid("series.answers", "同一个日期只能有一种处理办法。"));
        if (request.Answers.Any(a => a.NewStart is { Year: < 2000 or > 2200 })) faults.Add(Refusal.Invalid("series.answers", "请为改时间的日期选择新的时间。"));
        return faults;
    }

    private static string Sentence(SeriesRequest request) =>
        $"{SeriesWords.Of(request.Pattern, DateOnly.FromDateTime(request.First.Start))}，{new TimeRange(request.First.Start, request.First.End).ClockText}";

    /// <summary>The same on another date.</summary>
    private static BookingRequest At(BookingRequest like, DateTime start, DateTime end, Guid roomId)
    {
        var request = like.Copy();
        (request.Start, request.End, request.RoomId) = (DateTime.SpecifyKind(start, DateTimeKind.Unspecified), DateTime.SpecifyKind(end, DateTimeKind.Unspecified), roomId);
        return request;
    }

    /// <summary>One message for the whole series, about its first request.</summary>
    private async Task TellApproversAsync(WriteSession session, SeriesWalk walk, BookingSeries series)
    {
        var asked = walk.Done.Where(b => b.Status == BookingStatus.Requested).ToList();
        if (asked.Count == 0) return;
        var loaded = await commands.LoadAsync(session.Db, asked[0].Id, Permission.ViewBookings);
        if (!loaded.Succeeded) return;
        var (booking, scope) = loaded.Value;
        foreach (var approver in await Approvers.ToldAsync(session.Db, scope.Step(booking), scope.UnitPath, clock.Today))
            session.Tell(approver, "有重复预约待您审批", $"{booking.BookedByName}申请{BookingStory.Label(booking, scope.Room.Name)}，{series.Sentence}，共{asked.Count}次待审批，可在“待我审批”里一起处理。", "/app/approvals", booking.ChangedUtc);
    }
}
