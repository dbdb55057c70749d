using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Notices;

/// <summary>A unit's own wording of one kind of notice on one kind of channel.</summary>
public sealed class TemplateRequest : IValidatableObject
{
    public Guid UnitId { get; set; }

    [EnumDataType(typeof(NoticeKind), ErrorMessage = "请选择消息类别。")]
    public NoticeKind Kind { get; set; }

    [EnumDataType(typeof(ChannelKind), ErrorMessage = "请选择渠道。")]
    public ChannelKind Channel { get; set; } = ChannelKind.Email;

    /// <summary>Of mails; other channels have none.</summary>
    [Required(ErrorMessage = "请填写标题。"), StringLength(100, ErrorMessage = "标题请不要超过100个字。")]
    public string Subject { get; set; } = "";

    [Required(ErrorMessage = "请填写正文。"), StringLength(2000, ErrorMessage = "正文请不要超过2000个字。")]
    public string Body { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        NoticeTemplateText.Check(Subject ?? "", Body ?? "").Select(fault => new ValidationResult(fault, [nameof(Body)]));
}
