using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>A comment on a month or on one of its days.</summary>
public sealed class MonthCommentRequest : IValidatableObject
{
    public Guid CenterId { get; set; }

    public int Year { get; set; }

    /// <summary>1 to 12.</summary>
    public int Month { get; set; }

    /// <summary>The day that it is about; null = the whole month.</summary>
    public DateOnly? Day { get; set; }

    [Required(ErrorMessage = "请填写意见。")]
    [StringLength(DayComment.Longest, ErrorMessage = "意见最多300个字。")]
    public string Text { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Day is { } day && (day.Year != Year || day.Month != Month)) yield return new ValidationResult("请选择这个月里的一天。", [nameof(Day)]);
    }
}
