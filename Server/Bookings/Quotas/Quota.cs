using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings.Quotas;

/// <summary>A quota (预约限额) of a centre.</summary>
public sealed class Quota : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public QuotaSubject Subject { get; set; }

    /// <summary>The team, where it is for one.</summary>
    public Guid? TeamId { get; set; }

    public RoomFunction Functions { get; set; }

    public List<Guid> RoomIds { get; set; } = [];

    public QuotaPeriod Period { get; set; }

    public int? MostBookings { get; set; }

    /// <summary>Whole hours.</summary>
    public int? MostHours { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public QuotaLimit Limit => new(Subject, TeamId, Functions, RoomIds, Period, MostBookings, MostHours);

    public string AuditSubject => "预约限额";

    public Guid? AuditUnitId => CenterId;
}
