using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>An item of a centre's annual plan (《村级文化活动日历》).</summary>
public sealed class PlanItemRequest : IValidatableObject
{
    public Guid CenterId { get; set; }

    public int Year { get; set; }

    [Required(ErrorMessage = "请填写活动名称，例如“丰收节·晒秋赛”。")]
    [StringLength(60, ErrorMessage = "活动名称最多60个字。")]
    public string Title { get; set; } = "";

    /// <summary>When, as people write it: 5月, 5月4日, 正月十五, 清明, 端午; see <see cref="PlanDates"/>.</summary>
    [Required(ErrorMessage = "请填写时间，例如“5月”“5月4日”“正月十五”“清明”。")]
    [StringLength(30, ErrorMessage = "时间最多30个字。")]
    public string DateText { get; set; } = "";

    [EnumDataType(typeof(ActivityKind), ErrorMessage = "请选择活动类别。")]
    public ActivityKind Kind { get; set; } = ActivityKind.Culture;

    [StringLength(100, ErrorMessage = "地点最多100个字。")]
    public string? Place { get; set; }

    /// <summary>主办: who gives it, in words.</summary>
    [StringLength(60, ErrorMessage = "主办最多60个字。")]
    public string? Host { get; set; }

    [StringLength(500, ErrorMessage = "内容最多500个字。")]
    public string? Contents { get; set; }

    /// <summary>Yuan.</summary>
    [Range(0, 10000000, ErrorMessage = "预算请填0到1000万之间的金额（元）。")]
    public decimal? Budget { get; set; }

    [Range(1, 100000, ErrorMessage = "人数请填1到100000之间的整数。")]
    public int? Expected { get; set; }

    /// <summary>亮点: the highlight of its quarter.</summary>
    public bool Highlight { get; set; }

    /// <summary>The version that was loaded; null when adding.</summary>
    public Guid? Version { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Year is < PlanDates.FirstYear or > PlanDates.LastYear) yield return new ValidationResult($"年份请填{PlanDates.FirstYear}到{PlanDates.LastYear}之间。", [nameof(Year)]);
        else if (!string.IsNullOrWhiteSpace(DateText) && PlanDates.Read(DateText, Year) is { Problem: { } problem }) yield return new ValidationResult(problem, [nameof(DateText)]);
    }
}
