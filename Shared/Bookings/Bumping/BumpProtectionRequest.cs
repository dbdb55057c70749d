using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Bumping;

/// <summary>The purposes that never give way.</summary>
public sealed class BumpProtectionRequest : IValidatableObject
{
    public List<BookingPurpose> Purposes { get; set; } = [];

    /// <summary>The version that was loaded.</summary>
    public Guid? Version { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Purposes.Any(p => !Enum.IsDefined(p))) yield return new ValidationResult("请从列表中选择类别。", [nameof(Purposes)]);
    }
}
