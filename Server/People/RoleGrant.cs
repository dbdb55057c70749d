using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>A role that a person holds in a unit.</summary>
public sealed class RoleGrant : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid PersonId { get; set; }

    public Guid UnitId { get; set; }

    public Role Role { get; set; }

    public string AuditSubject => "角色";

    public Guid? AuditUnitId => UnitId;
}
