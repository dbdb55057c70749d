using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Quotas;

/// <summary>How much one person or team may book in a period (预约限额).</summary>
/// <param name="Functions">Rooms with any of these functions; None = not by function.</param>
/// <param name="RoomIds">Chosen rooms; empty and no functions = all rooms of the centre.</param>
/// <param name="MostBookings">Most bookings that start in a period; null = any number.</param>
/// <param name="MostHours">Most hours of bookings that start in a period; null = any.</param>
public sealed record QuotaLimit(
    QuotaSubject Subject, Guid? TeamId, RoomFunction Functions, IReadOnlyList<Guid> RoomIds, QuotaPeriod Period, int? MostBookings, int? MostHours)
{
    public bool Covers(Guid roomId, RoomFunction functions) =>
        (Functions == RoomFunction.None && RoomIds.Count == 0) || (Functions & functions) != 0 || RoomIds.Contains(roomId);

    /// <summary>“每人每周最多约3次、8小时”.</summary>
    public string Text
    {
        get
        {
            var most = string.Join("、", new[] { MostBookings is { } n ? $"{n}次" : null, MostHours is { } h ? $"{h}小时" : null }.OfType<string>());
            return $"{(Subject == QuotaSubject.EveryPerson ? "每人" : Subject == QuotaSubject.EveryTeam ? "每个团队" : "这个团队")}{QuotaPeriods.Name(Period)}最多约{most}";
        }
    }
}
