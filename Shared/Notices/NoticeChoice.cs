using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Notices;

/// <summary>Through what a person (or by default everybody in a unit) is told, and when not.</summary>
public sealed class NoticeChoice : IValidatableObject
{
    /// <summary>What is also sent by e-mail.</summary>
    public List<NoticeKind> Email { get; set; } = [];

    /// <summary>What is also sent over the gateway, as a text message.</summary>
    public List<NoticeKind> Gateway { get; set; } = [];

    /// <summary>Start of the quiet hours, wall clock; null = none.</summary>
    public TimeOnly? QuietFrom { get; set; }

    /// <summary>End of the quiet hours; before the start = on the next day.</summary>
    public TimeOnly? QuietUntil { get; set; }

    /// <summary>When everything of a day comes in one message, wall clock; null = each at once.</summary>
    public TimeOnly? DigestAt { get; set; }

    /// <summary>What holds where nobody has chosen.</summary>
    public static NoticeChoice Usual => new()
    {
        Email = [.. NoticeKinds.All],
        Gateway = [NoticeKind.Escalation],
        QuietFrom = new TimeOnly(21, 30),
        QuietUntil = new TimeOnly(7, 0),
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (QuietFrom is null != QuietUntil is null)
            yield return new ValidationResult("免打扰时段请把开始和结束都填上，不需要就都留空。", [nameof(QuietFrom)]);
        if (QuietFrom is { } from && from == QuietUntil)
            yield return new ValidationResult("免打扰的开始和结束不能相同，请改其中一个。", [nameof(QuietUntil)]);
        if (Email.Concat(Gateway).Any(k => !Enum.IsDefined(k)))
            yield return new ValidationResult("请从列表中选择消息类别。", [nameof(Email)]);
    }
}
