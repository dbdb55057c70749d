using PartyMassCenter.Server.Bookings.Reports;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>Attempts of the last month that were refused: the big room is wanted more often than it is free.</summary>
public static class SampleRefusals
{
    private static readonly (string Room, int Hour, int Length, int People, string Codes, string By)[] Kinds =
    [
        ("多功能厅", 9, 2, 60, "booking.overlap", "organiser"),
        ("多功能厅", 19, 2, 45, "booking.buffer", "sunlanying"),
        ("党员活动室", 9, 2, 55, "booking.too-many-people", "liuming"),
        ("文体活动室", 18, 2, 30, "booking.overlap", "sunlanying"),
        ("图书阅览室", 20, 2, 15, "booking.outside-hours", "organiser"),
        ("多功能厅", 14, 3, 120, "booking.too-many-people booking.overlap", "cadre2"),
        ("两委会议室", 8, 1, 12, "booking.too-late", "cadre"),
    ];

    public static IReadOnlyList<RefusedAttempt> Create(DateOnly today) =>
        [.. Enumerable.Range(0, 42).Select(i => Attempt(today.AddDays(-1 - i * 5 / 7), Kinds[i * i % Kinds.Length], i))];

    private static RefusedAttempt Attempt(DateOnly day, (string Room, int Hour, int Length, int People, string Codes, string By) kind, int number)
    {
        var start = day.ToDateTime(new TimeOnly(kind.Hour, number % 2 * 30));
        return new RefusedAttempt
        {
            Id = SampleId.Of($"refused {start:O} {kind.Room} {number}"),
            CenterId = SampleId.Of("柳溪村"),
            RoomId = SampleRooms.IdOf(kind.Room),
            PersonId = SamplePeople.IdOf(kind.By),
            AtUtc = CenterClock.ToUtc(day.AddDays(-2).ToDateTime(new TimeOnly(10, 0))),
            Start = start,
            End = start.AddHours(kind.Length),
            HeadCount = kind.People,
            Codes = kind.Codes,
        };
    }
}
