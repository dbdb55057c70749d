using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Reminders;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>Fills an empty database with a county that reads like a real one. Development only; setting <c>SampleData</c> = false turns it off.</summary>
public static class SampleDataSeeder
{
    /// <summary>Does nothing when the database holds anything already.</summary>
    public static async Task SeedAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var clock = scope.ServiceProvider.GetRequiredService<CenterClock>();
        await using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();
        if (await db.Units.AnyAsync()) return;

        var (people, grants) = SamplePeople.Create(new PasswordHasher<Person>());
        var rooms = SampleRooms.Create();
        db.AddRange(SamplePlaces.Units());
        db.AddRange(SamplePlaces.Centers());
        db.AddRange(people);
        db.AddRange(grants);
        db.AddRange(rooms);
        db.AddRange(SampleResources.Create());
        db.AddRange(rooms.SelectMany(r => r.PartIds.Select(p => new RoomPart { CombinedRoomId = r.Id, PartRoomId = p })));
        db.AddRange(SampleBlackouts.Create(clock.Today));
        db.AddRange(SampleTeams.Create());
        db.AddRange(SampleQuotas.Create());
        db.AddRange(SampleRefusals.Create(clock.Today));
        db.AddRange(SampleNotices.Create(clock.Today));
        List<Bookings.Booking> booked = [];
        foreach (var arrived in new SampleBookings(rooms, clock.Today).Create())
        {
            var use = SampleArrivals.Of(arrived, rooms.First(r => r.Id == arrived.Booking.RoomId), clock.Now);
            db.Add(use.Booking);
            booked.Add(use.Booking);
            db.AddRange(use.Holds);
            db.AddRange(use.ResourceHolds);
            db.AddRange(use.Story);
            if (use.Booking.Status == BookingStatus.Requested) db.Add(Notice(use.Booking, rooms.First(r => r.Id == use.Booking.RoomId).Name));
        }

        db.AddRange(new SampleActivities(clock.Today, booked).Create());
        db.AddRange(new SampleReminders(clock.Now, await DayCalendars.ReadAsync(db), await LampAsync(scope.ServiceProvider.GetRequiredService<ReminderPhotos>())).Create());
        db.AddRange(new SampleRosters(clock.Now, await DayCalendars.ReadAsync(db)).Create());
        await db.SaveChangesAsync();
    }

    /// <summary>A drawn photo, since there is no village to photograph.</summary>
    private static async Task<string?> LampAsync(ReminderPhotos photos)
    {
        await using var lamp = typeof(SampleDataSeeder).Assembly.GetManifestResourceStream("lamp.jpg")!;
        return await photos.StoreAsync(lamp, default);
    }

    private static OutboxMessage Notice(Bookings.Booking booking, string room) => new()
    {
        PersonId = SamplePeople.IdOf("center"),
        Title = "有预约待您审批",
        Text = $"{booking.BookedByName}申请{room} {new TimeRange(booking.Start, booking.End)}「{booking.Title}」，{booking.HeadCount}人。",
        Link = $"/app/bookings/{booking.Id}",
        CreatedUtc = booking.CreatedUtc,
    };
}
