using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Notices;

/// <summary>What a person chooses for themselves.</summary>
public sealed class MyNoticesRequest : IValidatableObject
{
    [StringLength(100, ErrorMessage = "邮箱请不要超过100个字符。"), EmailAddress(ErrorMessage = "邮箱写法不对，应像 name@example.cn，请改正或留空。")]
    public string? Email { get; set; }

    public NoticeChoice Choice { get; set; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Choice.Validate(new ValidationContext(Choice));
}
