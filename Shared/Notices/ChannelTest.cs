namespace PartyMassCenter.Shared.Notices;

/// <summary>What came of a test send.</summary>
/// <param name="Text">In Chinese: how it went, and what to do when it failed.</param>
public sealed record ChannelTest(bool Sent, string Text);
