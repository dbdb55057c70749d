using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Bookings.Approvals;

/// <summary>委托代批: asks somebody to agree in one's place from one day to another, both included.</summary>
public sealed class DelegationRequest : IValidatableObject
{
    public const int MostDays = 92;

    public Guid ToId { get; set; }

    public DateOnly FromDay { get; set; }

    public DateOnly ToDay { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ToId == Guid.Empty) yield return new ValidationResult("请选择由谁代批。", [nameof(ToId)]);
        if (ToDay < FromDay) yield return new ValidationResult("结束日期不能早于开始日期，请重新选择。", [nameof(ToDay)]);
        else if (ToDay.DayNumber - FromDay.DayNumber >= MostDays) yield return new ValidationResult($"一次最多委托{MostDays}天，请缩短。", [nameof(ToDay)]);
    }
}
