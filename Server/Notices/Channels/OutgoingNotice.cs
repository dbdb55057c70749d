using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>A notice as it leaves the house, with its template filled in.</summary>
/// <param name="DeliveryId">The idempotency key: the same at every attempt.</param>
/// <param name="Number">The reference number in its text.</param>
/// <param name="Plain">The text without the template, for programs.</param>
/// <param name="Address">Mail address or phone number; null = to a group.</param>
/// <param name="Link">Full address, or empty.</param>
public sealed record OutgoingNotice(
    Guid DeliveryId,
    string Number,
    NoticeKind Kind,
    bool Urgent,
    string Subject,
    string Body,
    string Title,
    string Plain,
    string Link,
    string? Address,
    string Person,
    string Unit);
