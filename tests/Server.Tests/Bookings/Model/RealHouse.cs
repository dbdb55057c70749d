using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Bookings.Approvals;
using PartyMassCenter.Server.Bookings.Blackouts;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Resources;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>A fresh centre in a real server, on which the steps are tried through the services that pages and API call.</summary>
internal sealed class RealHouse
{
    private readonly PeopleHost host;
    private readonly Guid center;
    private readonly IReadOnlyList<Person?> people;
    private readonly IReadOnlyList<Room> rooms;
    private readonly Resource chairs;
    private readonly Resource microphones;
    private readonly Dictionary<int, Guid> ids = [];

    private RealHouse(PeopleHost host, Guid center, IReadOnlyList<Person?> people, IReadOnlyList<Room> rooms, Resource chairs, Resource microphones) =>
        (this.host, this.center, this.people, this.rooms, this.chairs, this.microphones) = (host, center, people, rooms, chairs, microphones);

    public static Task<RealHouse> OpenAsync(PeopleHost host)
    {
        host.Clock.MoveTo(ModelHouse.Midnight.AddMinutes(new ModelHouse().Now));
        return host.InDatabaseAsync(async db =>
        {
            var county = TestCounty.AddTo(db, "清河");
            var (village, neighbour) = (county.AddVillage(db), county.AddVillage(db));
            List<Person?> people = [.. ModelPerson.All.Select(p => p.Role is { } role ? TestCounty.AddPerson(db, p.Foreign ? neighbour : county.Seat(role, village), role) : null)];
            List<Room> rooms = [.. ModelRoom.All.Select(r => NewRoom(village.Id, r))];
            foreach (var (room, plain) in rooms.Zip(ModelRoom.All))
            {
                room.PartIds = [.. plain.Parts.Select(p => rooms[p].Id)];
                db.RoomParts.AddRange(room.PartIds.Select(p => new RoomPart { CombinedRoomId = room.Id, PartRoomId = p }));
            }

            var chairs = new Resource { CenterId = village.Id, Name = "椅子", Count = ModelHouse.AllChairs };
            var microphones = new Resource { CenterId = village.Id, Name = "话筒", Count = ModelHouse.AllMicrophones };
            db.AddRange(rooms);
            db.AddRange(chairs, microphones);
            await db.SaveChangesAsync();
            return new RealHouse(host, village.Id, people, rooms, chairs, microphones);
        });
    }

    /// <summary>The codes with which the step was refused; none when it succeeded.</summary>
    /// <param name="hits">How many bookings the model says that a closure hits.</param>
    public async Task<IReadOnlySet<string>> DoAsync(Step step, int hits)
    {
        var outcome = step.Kind switch
        {
            StepKind.Book => await BookAsync(step),
            StepKind.Change => await BookingsAsync(step, async s => await s.ChangeAsync(ids[step.Target], await RequestAsync(step, withVersion: true))),
            StepKind.Approve => await BookingsAsync(step, async s => await s.ApproveAsync(ids[step.Target], await VersionAsync(step))),
            StepKind.Reject => await BookingsAsync(step, async s => await s.RejectAsync(ids[step.Target], await VersionAsync(step), "另有安排")),
            StepKind.Cancel => await BookingsAsync(step, s => s.CancelAsync(ids[step.Target], "改期")),
            StepKind.Close => await CloseAsync(step, hits),
            StepKind.Reopen => await host.AsAsync<IBlackoutService, Outcome>(people[step.Who], async s => await s.EndAsync(ids[step.Target], new BlackoutEndRequest { Version = await BlackoutVersionAsync(step.Target) })),
            StepKind.SetParts => await SetPartsAsync(step),
            _ => await WaitAsync(step),
        };
        return outcome.Refusals.Select(r => r.Code).ToHashSet();
    }

    /// <summary>All bookings and what they take, a line each, sorted.</summary>
    public Task<IReadOnlyList<string>> StateAsync() => host.InDatabaseAsync<IReadOnlyList<string>>(async db =>
    {
        var keys = ids.ToDictionary(i => i.Value, i => i.Key);
        var places = rooms.Select((r, n) => (r.Id, n)).ToDictionary(r => r.Id, r => r.n);
        var bookings = await db.Bookings.AsNoTracking().Where(b => b.CenterId == center).ToListAsync();
        var held = await db.RoomHolds.AsNoTracking().Where(h => db.Bookings.Any(b => b.Id == h.BookingId && b.CenterId == center)).ToListAsync();
        var lent = await db.ResourceHolds.AsNoTracking().Where(h => h.ResourceId == chairs.Id || h.ResourceId == microphones.Id).ToListAsync();
        var lines = bookings.Select(b => ModelState.Booking(keys.GetValueOrDefault(b.Id), places[b.RoomId], Minutes(b.Start), Minutes(b.End), b.HeadCount, b.Status))
            .Concat(held.Select(h => ModelState.Space(keys.GetValueOrDefault(h.BookingId), places[h.RoomId], Minutes(h.Start), Minutes(h.End))))
            .Concat(lent.Select(h => ModelState.Lent(keys.GetValueOrDefault(h.BookingId), h.ResourceId == chairs.Id ? "chairs" : "microphones", h.Count, Minutes(h.Start), Minutes(h.End))));
        return [.. lines.Order(StringComparer.Ordinal)];
    });

    /// <summary>Leaves nothing that the next house's clock would run out.</summary>
    public Task<int> CloseDownAsync() => host.InDatabaseAsync(db =>
        db.Bookings.Where(b => b.CenterId == center && b.Status == BookingStatus.Requested).ExecuteUpdateAsync(b => b.SetProperty(x => x.Status, BookingStatus.Cancelled)));

    private static Room NewRoom(Guid center, ModelRoom plain) => new()
    {
        CenterId = center,
        Name = plain.Name,
        Functions = RoomFunction.Meeting,
        Floor = 1,
        Capacity = plain.Capacity,
        Policy = Request(plain),
    };

    private static RoomPolicy Request(ModelRoom plain) => new()
    {
        OpeningHours = [.. Enum.GetValues<DayOfWeek>().Select(d => d == plain.ClosedOn ? new OpeningHours(d, null, null) : new OpeningHours(d, plain.Opens, plain.Closes))],
        BufferBeforeMinutes = plain.Before,
        BufferAfterMinutes = plain.After,
        MinimumMinutes = plain.Shortest,
        MaximumMinutes = plain.Longest,
        NoticeMinutes = plain.Notice,
        HorizonDays = plain.Horizon,
        Bookers = plain.OnlyFor is { } role ? [role] : [],
        NeedsApproval = plain.CenterFrom is not null,
        ApprovalFromHeadCount = plain.CenterFrom ?? 0,
        FurtherApprovals = plain.TownFrom is { } from ? [new ApprovalStep { Name = ModelRoom.TownLevel, Above = true, FromHeadCount = from }] : [],
        RequestHoldsTime = plain.RequestHolds,
        DecideWithinHours = plain.DecideHours,
        Layouts = plain.Layouts,
    };

    private static int Minutes(DateTime time) => (int)(time - ModelHouse.Midnight).TotalMinutes;

    private async Task<Outcome> BookAsync(Step step)
    {
        var key = $"{center}-{step.Key}";
        var booked = await host.AsAsync<IBookingService, Outcome<BookingDetails>>(people[step.Who], async s => await s.CreateAsync(await RequestAsync(step, withVersion: false), key));
        if (!booked.Succeeded) return booked;
        ids[step.Key] = booked.Value.Id;
        if (!step.Twice) return booked;
        var again = await host.AsAsync<IBookingService, Outcome<BookingDetails>>(people[step.Who], async s => await s.CreateAsync(await RequestAsync(step, withVersion: false), key));
        return !again.Succeeded || again.Value.Id == booked.Value.Id ? again : Refusal.Conflict("test.booked-twice", "The same request made two bookings.");
    }

    private Task<Outcome> BookingsAsync(Step step, Func<IBookingService, Task<Outcome>> act) => host.AsAsync(people[step.Who], act);

    private async Task<BookingRequest> RequestAsync(Step step, bool withVersion)
    {
        var start = ModelHouse.Midnight.AddMinutes(step.Start);
        List<ResourceUse> uses = [];
        if (step.Chairs > 0) uses.Add(new ResourceUse(chairs.Id, step.Chairs));
        if (step.Microphones > 0) uses.Add(new ResourceUse(microphones.Id, step.Microphones));
        return new BookingRequest
        {
            RoomId = rooms[step.Room].Id,
            Start = start,
            End = start.AddMinutes(step.Minutes),
            Title = string.Create(CultureInfo.InvariantCulture, $"第{step.Key}步"),
            HeadCount = step.Heads,
            Layout = step.Layout,
            Resources = uses,
            Version = withVersion ? await VersionAsync(step) : null,
        };
    }

    private async Task<Guid> VersionAsync(Step step) =>
        step.Stale ? Guid.CreateVersion7() : await host.InDatabaseAsync(db => db.Bookings.Where(b => b.Id == ids[step.Target]).Select(b => b.Version).FirstAsync());

    private Task<Guid> BlackoutVersionAsync(int key) => host.InDatabaseAsync(db => db.Set<Blackout>().Where(b => b.Id == ids[key]).Select(b => b.Version).FirstAsync());

    private async Task<Outcome> CloseAsync(Step step, int expected)
    {
        var start = ModelHouse.Midnight.AddMinutes(step.Start);
        var request = new BlackoutRequest { CenterId = center, RoomIds = [.. step.Rooms.Select(r => rooms[r].Id)], Start = start, End = start.AddMinutes(step.Minutes), Reason = "检修" };
        var listed = await host.AsAsync<IBlackoutService, Outcome<IReadOnlyList<HitBooking>>>(people[step.Who], s => s.PreviewAsync(request));
        if (!listed.Succeeded) return listed;
        if (listed.Value.Count != expected) return Refusal.Conflict("test.hits", $"{listed.Value.Count} bookings are listed and not {expected}.");
        if (step.Answers.Count > 0) request.Choices = Choices(step, listed.Value);
        var added = await host.AsAsync<IBlackoutService, Outcome<Guid>>(people[step.Who], s => s.AddAsync(request));
        if (added.Succeeded) ids[step.Key] = added.Value;
        return added;
    }

    private List<HitChoice> Choices(Step step, IReadOnlyList<HitBooking> listed)
    {
        var keys = ids.ToDictionary(i => i.Value, i => i.Key);
        List<HitChoice> choices = [];
        foreach (var (place, hit) in listed.OrderBy(h => h.Booking.Start).ThenBy(h => keys[h.Booking.Id]).Index())
        {
            var (answer, to) = (ModelHouse.Answer(step, place), ModelHouse.Midnight.AddMinutes(step.MoveTo));
            if (answer == HitAnswer.Move && choices.Exists(c => c.Answer == HitAnswer.Move)) answer = HitAnswer.Keep;
            choices.Add(answer == HitAnswer.Move
                ? new HitChoice(hit.Booking.Id, hit.Booking.Version, answer, rooms[step.Room].Id, to, to + (hit.Booking.End - hit.Booking.Start))
                : new HitChoice(hit.Booking.Id, hit.Booking.Version, answer));
        }

        return choices;
    }

    private Task<Outcome> SetPartsAsync(Step step)
    {
        var plain = ModelRoom.All[step.Room];
        var policy = Request(plain);
        var request = new RoomRequest
        {
            CenterId = center,
            Name = plain.Name,
            Functions = RoomFunction.Meeting,
            Capacity = plain.Capacity,
            OpeningHours = [.. policy.OpeningHours],
            BufferBeforeMinutes = policy.BufferBeforeMinutes,
            BufferAfterMinutes = policy.BufferAfterMinutes,
            MinimumMinutes = policy.MinimumMinutes,
            MaximumMinutes = policy.MaximumMinutes,
            NoticeMinutes = policy.NoticeMinutes,
            HorizonDays = policy.HorizonDays,
            Bookers = [.. policy.Bookers],
            NeedsApproval = policy.NeedsApproval,
            ApprovalFromHeadCount = policy.ApprovalFromHeadCount,
            FurtherApprovals = [.. policy.FurtherApprovals],
            RequestHoldsTime = policy.RequestHoldsTime,
            DecideWithinHours = policy.DecideWithinHours,
            Layouts = [.. policy.Layouts],
            PartIds = [.. step.Rooms.Select(r => rooms[r].Id)],
        };
        return host.AsAsync<IRoomService, Outcome>(people[step.Who], s => s.ChangeAsync(rooms[step.Room].Id, request));
    }

    private async Task<Outcome> WaitAsync(Step step)
    {
        host.Clock.Advance(TimeSpan.FromMinutes(step.Minutes));
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ExpireRequestsJob>().RunAsync(CancellationToken.None);
        return Outcome.Success;
    }
}
