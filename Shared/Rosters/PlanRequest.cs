using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>Dates to plan, or to plan again; both ends included.</summary>
public sealed class PlanRequest : IValidatableObject
{
    public const int MostDays = 366;

    public Guid RosterId { get; set; }

    public DateOnly From { get; set; }

    public DateOnly Until { get; set; }

    /// <summary>What comes first when planning again; a first plan leaves it aside.</summary>
    [EnumDataType(typeof(ReplanAim), ErrorMessage = "请选择重排的目标。")]
    public ReplanAim Aim { get; set; } = ReplanAim.FewestChanges;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Until < From) yield return new ValidationResult("结束日期不能早于开始日期。", [nameof(Until)]);
        else if (Until.DayNumber - From.DayNumber >= MostDays) yield return new ValidationResult($"一次最多排{MostDays}天。", [nameof(Until)]);
        if (From.Year is < 2000 or > 2100) yield return new ValidationResult("请选择2000年到2100年之间的日期。", [nameof(From)]);
    }
}
