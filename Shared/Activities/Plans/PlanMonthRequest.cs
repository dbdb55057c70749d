using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>A month's theme.</summary>
public sealed class PlanMonthRequest
{
    public Guid CenterId { get; set; }

    [Range(PlanDates.FirstYear, PlanDates.LastYear, ErrorMessage = "请选择年份。")]
    public int Year { get; set; }

    [Range(1, 12, ErrorMessage = "请选择月份。")]
    public int Month { get; set; }

    /// <summary>Empty = 待编.</summary>
    [StringLength(60, ErrorMessage = "主题最多60个字。")]
    public string? Theme { get; set; }

    /// <summary>The theme that was loaded: somebody else's is not overwritten unseen.</summary>
    public string? Loaded { get; set; }
}
