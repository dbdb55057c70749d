using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Activities.Plans;

/// <summary>What a centre's year shall reach. A year without a row has the usual targets.</summary>
public sealed class AnnualPlan : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public int Year { get; set; }

    public int TargetActivities { get; set; }

    /// <summary>Attendances (人次), not people.</summary>
    public int TargetAttendances { get; set; }

    /// <summary>Yuan.</summary>
    public decimal? Budget { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "年度目标";

    public Guid? AuditUnitId => CenterId;
}
