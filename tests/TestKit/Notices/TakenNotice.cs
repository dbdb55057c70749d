namespace PartyMassCenter.TestKit.Notices;

/// <summary>What a <see cref="NoticeSink"/> took.</summary>
/// <param name="Path">The robot, such as <c>wecom</c>.</param>
/// <param name="Key">The webhook's Idempotency-Key; empty for robots.</param>
public sealed record TakenNotice(string Path, string Text, string Key, DateTimeOffset At);
