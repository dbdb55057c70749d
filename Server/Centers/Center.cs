using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Centers;

/// <summary>A Party-mass service centre (党群服务中心). Its id is its unit's: a unit runs at most one.</summary>
public sealed class Center : IAudited
{
    public Guid Id { get; set; }

    public string DisplayName { get; set; } = "";

    public string? Address { get; set; }

    public string? DutyPhone { get; set; }

    public string? Introduction { get; set; }

    public string AuditSubject => "中心";

    public Guid? AuditUnitId => Id;
}
