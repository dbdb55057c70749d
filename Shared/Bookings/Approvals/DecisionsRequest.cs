using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Bookings.Approvals;

/// <summary>The same decision on many requests.</summary>
public sealed class DecisionsRequest : IValidatableObject
{
    public const int Most = 100;

    public List<DecisionItem> Items { get; set; } = [];

    public bool Approve { get; set; }

    /// <summary>Why, when rejecting; told to everybody who asked.</summary>
    [StringLength(200, ErrorMessage = "原因最多200个字。")]
    public string? Reason { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Items.Count is 0 or > Most) yield return new ValidationResult($"请选择1到{Most}条申请。", [nameof(Items)]);
        if (!Approve && string.IsNullOrWhiteSpace(Reason)) yield return new ValidationResult("请填写原因，最多200个字；对方会看到。", [nameof(Reason)]);
    }
}
