using PartyMassCenter.Server.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Blackouts;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>What closes and opens rooms of 柳溪村 beside their usual hours; no sample booking lies in it.</summary>
public static class SampleBlackouts
{
    public static IReadOnlyList<Blackout> Create(DateOnly today) =>
    [
        Blackout("文体活动室", BlackoutKind.Closed, Next(today, DayOfWeek.Tuesday), 8, 18, "地板打蜡保养", "县文旅局派人来，带钥匙找张晓雨。"),
        Blackout("图书阅览室", BlackoutKind.Closed, Next(today, DayOfWeek.Monday), 8, 12, "图书整理上架", null, BlackoutRepeat.Weekly, today.AddMonths(3)),
        Blackout("党代表联络室", BlackoutKind.SpecialOpening, Next(today, DayOfWeek.Saturday), 9, 12, "党代表周末接待群众", "代表轮值表见公告栏。"),
    ];

    private static Blackout Blackout(
        string room, BlackoutKind kind, DateOnly day, int from, int to, string reason, string? note, BlackoutRepeat repeat = BlackoutRepeat.Once, DateOnly? until = null)
    {
        var request = new BlackoutRequest
        {
            CenterId = SamplePlaces.Liuxi,
            Kind = kind,
            RoomIds = [SampleRooms.IdOf(room)],
            Start = day.ToDateTime(new TimeOnly(from, 0)),
            End = day.ToDateTime(new TimeOnly(to, 0)),
            Repeat = repeat,
            Days = repeat == BlackoutRepeat.Weekly ? [day.DayOfWeek] : [],
            Until = until,
            Reason = reason,
            Note = note,
        };
        var blackout = Bookings.Blackouts.Blackout.Of(request, "周桂兰", CenterClock.ToUtc(day.AddDays(-10).ToDateTime(new TimeOnly(10, 5))));
        blackout.Id = SampleId.Of($"blackout {room} {reason}");
        return blackout;
    }

    /// <summary>The first such weekday from the day after tomorrow on.</summary>
    private static DateOnly Next(DateOnly today, DayOfWeek weekday) => Enumerable.Range(2, 7).Select(today.AddDays).First(d => d.DayOfWeek == weekday);
}
