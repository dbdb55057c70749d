using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>A thing with a last day, to add or change.</summary>
public sealed class ExpiringThingRequest : IValidatableObject
{
    public Guid CenterId { get; set; }

    [EnumDataType(typeof(ReminderSubjectKind), ErrorMessage = "请选择类别。")]
    public ReminderSubjectKind Kind { get; set; } = ReminderSubjectKind.Board;

    [Required(ErrorMessage = "请填写名称，例如“2026年度财务公开版面”。")]
    [StringLength(40, ErrorMessage = "名称最多40个字。")]
    public string Name { get; set; } = "";

    [StringLength(40, ErrorMessage = "位置最多40个字。")]
    public string? Place { get; set; }

    /// <summary>The last day on which it is good.</summary>
    [Required(ErrorMessage = "请填写到期日期。")]
    public DateOnly? Until { get; set; }

    /// <summary>The version that was loaded; null when adding.</summary>
    public Guid? Version { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Kind == ReminderSubjectKind.None) yield return new ValidationResult("请选择类别。", [nameof(Kind)]);
        if (Until is { Year: < 2000 or > 2200 }) yield return new ValidationResult("到期日期请填2000年到2200年之间的日期。", [nameof(Until)]);
    }
}
