using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>A month given back with what must change.</summary>
public sealed class MonthReturnRequest : IValidatableObject
{
    /// <summary>1 to 12.</summary>
    public int Month { get; set; }

    public int Year { get; set; }

    public Guid CenterId { get; set; }

    /// <summary>The <see cref="MonthPlan.Stamp"/> that the person saw.</summary>
    public Guid Stamp { get; set; }

    /// <summary>At least one; may stand there already, then this is empty.</summary>
    public List<DayComment> Comments { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Comments.Count > 50 || Comments.Any(c => c.Text?.Trim() is not { Length: > 0 and <= DayComment.Longest }))
            yield return new ValidationResult($"意见每条1到{DayComment.Longest}个字，最多50条。", [nameof(Comments)]);
    }
}
