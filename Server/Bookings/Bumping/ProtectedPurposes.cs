using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Bumping;

/// <summary>The purposes of a centre that never give way to an urgent booking.</summary>
public sealed class ProtectedPurposes : IAudited
{
    /// <summary>The centre's id.</summary>
    public Guid Id { get; set; }

    public List<BookingPurpose> Purposes { get; set; } = [];

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "紧急占用";

    public Guid? AuditUnitId => Id;
}
