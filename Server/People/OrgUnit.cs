using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>A node of the organisation tree.</summary>
public sealed class OrgUnit : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid? ParentId { get; set; }

    public string Name { get; set; } = "";

    public UnitKind Kind { get; set; }

    public string? AreaCode { get; set; }

    /// <summary>“/root/…/own/” in ids without dashes: a unit lies below another when its path begins with the other's.</summary>
    public string Path { get; set; } = "";

    /// <summary>The path of a unit below a parent.</summary>
    public static string PathBelow(string? parentPath, Guid id) => $"{parentPath ?? "/"}{id:N}/";

    public string AuditSubject => "单位";

    public Guid? AuditUnitId => Id;
}
