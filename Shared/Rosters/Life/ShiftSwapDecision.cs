using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>The leader's answer to a swap.</summary>
public sealed class ShiftSwapDecision : IValidatableObject
{
    public bool Approve { get; set; }

    [StringLength(100, ErrorMessage = "理由最多100个字。")]
    public string? Reason { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Approve && string.IsNullOrWhiteSpace(Reason)) yield return new ValidationResult("请写明不批准的理由。", [nameof(Reason)]);
    }
}
