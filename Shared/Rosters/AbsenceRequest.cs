using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>Leave of a member.</summary>
public sealed class AbsenceRequest : IValidatableObject
{
    public const int MostDays = 366;

    public Guid MemberId { get; set; }

    /// <summary>First date.</summary>
    public DateOnly From { get; set; }

    /// <summary>Last date.</summary>
    public DateOnly Until { get; set; }

    [Required(ErrorMessage = "请写明请假事由，例如“外出学习”。")]
    [StringLength(60, ErrorMessage = "请假事由最多60个字。")]
    public string Reason { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Until < From) yield return new ValidationResult("结束日期不能早于开始日期。", [nameof(Until)]);
        else if (Until.DayNumber - From.DayNumber >= MostDays) yield return new ValidationResult($"一次请假最多{MostDays}天。", [nameof(Until)]);
    }
}
