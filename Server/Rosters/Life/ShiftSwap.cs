using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>A request that somebody else takes a duty.</summary>
public sealed class ShiftSwap : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RosterId { get; set; }

    public Guid CenterId { get; set; }

    public Guid AssignmentId { get; set; }

    public Guid FromMemberId { get; set; }

    /// <summary>Who is asked, or has accepted; null = anyone.</summary>
    public Guid? ToMemberId { get; set; }

    /// <summary>The duty taken in exchange.</summary>
    public Guid? OfferedAssignmentId { get; set; }

    public string? Note { get; set; }

    public ShiftSwapStatus Status { get; set; }

    /// <summary>Whoever doesn't want a duty offered to anyone.</summary>
    public List<Guid> Declined { get; set; } = [];

    public string? Decision { get; set; }

    public DateTime AskedUtc { get; set; }

    public DateTime ChangedUtc { get; set; }

    public string AuditSubject => "换班申请";

    public Guid? AuditUnitId => CenterId;
}
