using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>Publishes the draft of some dates, both ends included; what is over stays as it was.</summary>
public sealed class PublishRequest : IValidatableObject
{
    public Guid RosterId { get; set; }

    public DateOnly From { get; set; }

    public DateOnly Until { get; set; }

    /// <summary>The draft that was looked at.</summary>
    public Guid Stamp { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Until < From) yield return new ValidationResult("结束日期不能早于开始日期。", [nameof(Until)]);
        else if (Until.DayNumber - From.DayNumber >= PlanRequest.MostDays) yield return new ValidationResult($"一次最多发布{PlanRequest.MostDays}天。", [nameof(Until)]);
    }
}
