using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Bookings.Blackouts;
using PartyMassCenter.Server.Bookings.Quotas;
using PartyMassCenter.Server.Bookings.Series;
using PartyMassCenter.Server.Bookings.Teams;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Reminders;
using PartyMassCenter.Server.Resources;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>Two counties: everybody acts from the first; the second is foreign to all.</summary>
public sealed class MatrixWorld
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private readonly TestCounty own;
    private readonly TestCounty foreign;

    private MatrixWorld(TestCounty own, TestCounty foreign) => (this.own, this.foreign) = (own, foreign);

    public static Task<MatrixWorld> CreateAsync(PeopleHost host) => host.InDatabaseAsync(async db =>
    {
        var world = new MatrixWorld(TestCounty.AddTo(db, "清河"), TestCounty.AddTo(db, "石桥"));
        await db.SaveChangesAsync();
        return world;
    });

    /// <summary>A row's cells, with a fresh actor and fresh things to act upon for each, in the actor's reach or out of it.</summary>
    public Task<IReadOnlyList<MatrixCell>> RowAsync(PeopleHost host) => host.InDatabaseAsync<IReadOnlyList<MatrixCell>>(async db =>
    {
        List<MatrixCell> cells = [Cell(db, null, abroad: false)];
        foreach (var role in Enum.GetValues<Role>())
            cells.AddRange([Cell(db, role, abroad: false), Cell(db, role, abroad: true)]);
        await db.SaveChangesAsync();
        return cells;
    });

    private MatrixCell Cell(AppDbContext db, Role? role, bool abroad)
    {
        var village = (abroad ? foreign : own).AddVillage(db);
        var seat = abroad && role is not null ? own.AddVillage(db) : village;
        var actor = role is { } held ? TestCounty.AddPerson(db, own.Seat(held, seat), held) : null;
        return new MatrixCell(role, abroad, actor, Fill(db, village, actor));
    }

    private static MatrixTarget Fill(AppDbContext db, OrgUnit village, Person? actor)
    {
        var cadre = TestCounty.AddPerson(db, village, null);
        var grant = new RoleGrant { PersonId = cadre.Id, UnitId = village.Id, Role = Role.Cadre };
        var room = NewRoom(village, "两委会议室", needsApproval: false);
        var approvalRoom = NewRoom(village, "党员活动室", needsApproval: true);
        var doorRoom = NewRoom(village, "调解室", needsApproval: false);
        doorRoom.Policy = doorRoom.Policy with { CheckInWithinMinutes = 120 };
        db.Add(doorRoom);
        var message = new InboxMessage { Id = Guid.CreateVersion7(), PersonId = actor?.Id ?? cadre.Id, Title = "提醒", Text = "内容" };
        var blackout = Blackout.Of(
            new BlackoutRequest { CenterId = village.Id, RoomIds = [Guid.CreateVersion7()], Start = new DateTime(2030, 11, 24), End = new DateTime(2030, 11, 25), Reason = "检修" }, "周桂兰", default);
        var team = new Team { CenterId = village.Id, Name = "银龄艺术团" };
        var quota = new Quota { CenterId = village.Id, Subject = QuotaSubject.OneTeam, TeamId = team.Id, Period = QuotaPeriod.Week, MostBookings = 5 };
        quota.Version = quota.Id;
        db.AddRange(grant, room, approvalRoom, message, blackout, team, quota);
        var mail = new NoticeChannel { UnitId = village.Id, Kind = ChannelKind.Email, Name = "村邮箱", Host = "127.0.0.1", Port = 1, Sender = "cun@example.cn" };
        mail.Version = mail.Id;
        var loudspeaker = new NoticeChannel { UnitId = village.Id, Kind = ChannelKind.Loudspeaker, Name = "村大喇叭", Kinds = NoticeKinds.Bits(NoticeKinds.All) };
        db.AddRange(mail, loudspeaker);
        var resource = new Resource { CenterId = village.Id, Name = "话筒", Count = 4 };
        db.Add(resource);
        var bare = new OrgUnit { Name = $"{village.Name}组", Kind = UnitKind.Village };

        // Below the village, so that whoever reaches the village reaches it too.
        (bare.ParentId, bare.Path) = (village.Id, OrgUnit.PathBelow(village.Path, bare.Id));
        db.Add(bare);
        var rule = new ReminderRule { CenterId = village.Id, Title = "检查灯带", Timing = new ReminderTiming(new MonthDaySchedule(15), new TimeOnly(9, 0)), Paused = true };
        rule.Version = rule.Id;
        var thing = new ExpiringThingRow { CenterId = village.Id, Kind = ReminderSubjectKind.Board, Name = "财务公开版面", Until = new DateOnly(2027, 1, 1) };
        var series = new BookingSeries { CenterId = village.Id, First = new DateOnly(2026, 11, 25), Rule = "FREQ=WEEKLY", Policy = HolidayPolicy.Unchanged, Count = 2 };
        db.AddRange(rule, thing, series);
        return new MatrixTarget
        {
            Village = village,
            Bare = bare,
            Room = room,
            ApprovalRoom = approvalRoom,
            Booking = Serial(NewBooking(db, room, cadre, BookingStatus.Approved, 8), series),
            Asked = NewBooking(db, approvalRoom, cadre, BookingStatus.Requested, 9),
            Own = Serial(NewBooking(db, room, actor ?? cadre, BookingStatus.Approved, 10), series),
            Series = series.Id,
            Running = NewBooking(db, doorRoom, cadre, BookingStatus.Approved, 8, new DateTime(2026, 11, 21, 8, 30, 0)),
            Offered = Offered(NewBooking(db, room, actor ?? cadre, BookingStatus.Offered, 11)),
            Missed = NewBooking(db, room, cadre, BookingStatus.NoShow, 12),
            Blackout = blackout,
            Cadre = cadre,
            CadreGrant = grant,
            Message = message.Id,
            Team = team.Id,
            Resource = resource.Id,
            Quota = quota.Id,
            ReminderRule = rule,
            Reminder = NewReminder(db, rule, cadre, 1),
            OwnReminder = NewReminder(db, rule, actor ?? cadre, 2),
            Thing = thing.Id,
            Channel = mail.Id,
            Delivery = AddDelivery(db, mail, village, cadre),
            Script = AddDelivery(db, loudspeaker, village, null),
            Calendar = MatrixCalendar.AddTo(db, village, cadre),
            Rosters = MatrixRosters.AddTo(db, village, actor, cadre),
        };
    }

    private static ReminderOccurrence NewReminder(AppDbContext db, ReminderRule rule, Person whose, int day)
    {
        var due = new DateTime(2026, 11, 21, 8, 30, 0);
        var occurrence = new ReminderOccurrence
        {
            RuleId = rule.Id,
            CenterId = rule.CenterId,
            Nominal = new DateOnly(2026, 11, day),
            DueAt = due,
            LateAt = due.AddDays(30),
            Title = rule.Title,
            ResponsibleKind = ResponsibleKind.Person,
            PersonId = whose.Id,
        };
        db.Add(occurrence);
        return occurrence;
    }

    private static Guid AddDelivery(AppDbContext db, NoticeChannel channel, OrgUnit village, Person? to)
    {
        var message = new OutboxMessage { PersonId = to?.Id, UnitId = village.Id, Title = "提醒", Text = "内容", DeliveredUtc = new DateTime(2026, 11, 20), Key = to is null ? null : "told" };
        var delivery = new Delivery { MessageId = message.Id, ChannelId = channel.Id, PersonId = to?.Id, UnitId = village.Id, State = to is null ? DeliveryState.Pending : DeliveryState.Dead };
        db.AddRange(message, delivery);
        return delivery.Id;
    }

    private static Booking Offered(Booking booking)
    {
        booking.OfferUntil = new DateTime(2030, 1, 1);
        return booking;
    }

    private static Room NewRoom(OrgUnit village, string name, bool needsApproval) => new()
    {
        CenterId = village.Id,
        Name = name,
        Functions = RoomFunction.Meeting,
        Floor = 1,
        Capacity = 40,
        Policy = new RoomPolicy { OpeningHours = [.. OpeningHours.Daily(0, 24)], MinimumMinutes = 5, MaximumMinutes = 1440, HorizonDays = 730, NeedsApproval = needsApproval },
    };

    private static Booking Serial(Booking booking, BookingSeries series)
    {
        booking.SeriesId = series.Id;
        return booking;
    }

    private static Booking NewBooking(AppDbContext db, Room room, Person by, BookingStatus status, int hour, DateTime? start = null)
    {
        var begins = start ?? Day.ToDateTime(new TimeOnly(hour, 0));
        var booking = new Booking
        {
            CenterId = room.CenterId,
            RoomId = room.Id,
            Start = begins,
            End = begins.AddHours(1),
            Title = "例会",
            Purpose = BookingPurpose.Meeting,
            HeadCount = 10,
            BookedById = by.Id,
            BookedByName = by.Name,
            ContactName = by.Name,
            ContactPhone = "13800001234",
            OnBehalfOfName = "王大爷",
            OnBehalfOfPhone = "13800005678",
            OnBehalfVia = OnBehalfVia.Phone,
            Status = status,
        };
        db.AddRange(booking, new RoomHold { BookingId = booking.Id, RoomId = room.Id, Start = booking.Start, End = booking.End });
        return booking;
    }
}
