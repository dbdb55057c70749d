using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Bookings.Approvals;

/// <summary>代批: for some days, somebody else may agree in a person's place to what that person could agree to.</summary>
public sealed class ApprovalDelegation : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid FromId { get; set; }

    public Guid ToId { get; set; }

    /// <summary>First day, in the centre's calendar.</summary>
    public DateOnly FromDay { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly ToDay { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>The unit in which the person who is represented sits; null for none.</summary>
    public Guid? UnitId { get; set; }

    public string AuditSubject => "代批委托";

    public Guid? AuditUnitId => UnitId;
}
