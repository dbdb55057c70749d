using PartyMassCenter.Server.Bookings.Quotas;
using PartyMassCenter.Shared.Bookings.Quotas;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>What 柳溪村 gives of its busiest rooms; the sample bookings keep to it.</summary>
public static class SampleQuotas
{
    public static IReadOnlyList<Quota> Create() =>
    [
        Quota("teams", QuotaSubject.EveryTeam, ["多功能厅", "文体活动室"], QuotaPeriod.Week, 3, 9),
        Quota("people", QuotaSubject.EveryPerson, ["多功能厅"], QuotaPeriod.Month, 12, null),
    ];

    private static Quota Quota(string name, QuotaSubject subject, string[] rooms, QuotaPeriod period, int? bookings, int? hours) => new()
    {
        Id = SampleId.Of($"quota {name}"),
        CenterId = SamplePlaces.Liuxi,
        Subject = subject,
        RoomIds = [.. rooms.Select(r => SampleRooms.IdOf(r))],
        Period = period,
        MostBookings = bookings,
        MostHours = hours,
    };
}
