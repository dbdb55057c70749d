using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>Asks one member, or anyone, to take a duty.</summary>
public sealed class ShiftSwapRequest
{
    public Guid AssignmentId { get; set; }

    /// <summary>Null = anyone of the roster.</summary>
    public Guid? ToMemberId { get; set; }

    /// <summary>A duty of that member to take in exchange; null = none.</summary>
    public Guid? OfferedAssignmentId { get; set; }

    [StringLength(100, ErrorMessage = "留言最多100个字。")]
    public string? Note { get; set; }
}
