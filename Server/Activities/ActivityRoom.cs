using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Activities;

/// <summary>A room that an activity has, and the booking that holds it.</summary>
public sealed class ActivityRoom : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ActivityId { get; set; }

    /// <summary>Which one it is, counted from 0.</summary>
    public int Place { get; set; }

    public Guid RoomId { get; set; }

    public Guid BookingId { get; set; }

    /// <summary>The activity's centre, for the audit.</summary>
    public Guid CenterId { get; set; }

    public string AuditSubject => "活动用房";

    public Guid? AuditUnitId => CenterId;
}
