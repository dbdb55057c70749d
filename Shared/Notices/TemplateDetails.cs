namespace PartyMassCenter.Shared.Notices;

/// <summary>The wording that holds for a unit.</summary>
/// <param name="From">The unit that wrote it; null = the system's usual wording.</param>
/// <param name="Own">Whether it is the unit's own, which can be taken back.</param>
public sealed record TemplateDetails(NoticeKind Kind, ChannelKind Channel, string Subject, string Body, string? From, bool Own);
