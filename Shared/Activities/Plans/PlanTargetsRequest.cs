using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>What a year shall reach.</summary>
public sealed class PlanTargetsRequest
{
    public Guid CenterId { get; set; }

    [Range(PlanDates.FirstYear, PlanDates.LastYear, ErrorMessage = "请选择年份。")]
    public int Year { get; set; }

    [Range(0, 1000, ErrorMessage = "活动场次请填0到1000之间的整数。")]
    public int Activities { get; set; } = PlanTargets.Usual.Activities;

    [Range(0, 1000000, ErrorMessage = "人次请填0到100万之间的整数。")]
    public int Attendances { get; set; } = PlanTargets.Usual.Attendances;

    /// <summary>Yuan.</summary>
    [Range(0, 100000000, ErrorMessage = "预算请填0到1亿之间的金额（元）。")]
    public decimal? Budget { get; set; }

    /// <summary>The version that was loaded; null when none was saved yet.</summary>
    public Guid? Version { get; set; }
}
