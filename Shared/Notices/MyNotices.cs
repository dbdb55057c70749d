namespace PartyMassCenter.Shared.Notices;

/// <summary>How the signed-in person is told.</summary>
/// <param name="Own">Whether they chose themselves; otherwise the unit's default holds.</param>
/// <param name="Phone">Masked; null = none is known.</param>
/// <param name="HasEmail">Whether the unit has a mail channel.</param>
/// <param name="HasGateway">Whether the unit has a text-message gateway.</param>
public sealed record MyNotices(NoticeChoice Choice, bool Own, string? Email, string? Phone, bool HasEmail, bool HasGateway);
