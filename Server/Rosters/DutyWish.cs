using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Rosters;

/// <summary>A date that a member would rather not serve.</summary>
public sealed class DutyWish : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RosterId { get; set; }

    public Guid CenterId { get; set; }

    public Guid MemberId { get; set; }

    public DateOnly Date { get; set; }

    public string AuditSubject => "值班意愿";

    public Guid? AuditUnitId => CenterId;
}
