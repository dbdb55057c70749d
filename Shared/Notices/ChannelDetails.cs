namespace PartyMassCenter.Shared.Notices;

/// <summary>A channel as its operator sees it: what is secret is never shown again.</summary>
/// <param name="UnitName">The unit that it belongs to.</param>
/// <param name="Inherited">Whether it belongs to a unit above the one asked for.</param>
/// <param name="Address">Mail server and port, or the web address without its secret part.</param>
/// <param name="HasSecret">Whether a key or password is stored.</param>
/// <param name="PerMinute">Most messages a minute; 0 = any number.</param>
/// <param name="Kinds">What goes to a group's channel.</param>
/// <param name="BlockedUntil">Wall clock until which it rests after failures or because its owner asked; null = it runs.</param>
/// <param name="TestedAt">Wall clock of the last test send.</param>
public sealed record ChannelDetails(
    Guid Id,
    Guid UnitId,
    string UnitName,
    bool Inherited,
    ChannelKind Kind,
    string Name,
    string Address,
    string? Host,
    int Port,
    string? UserName,
    string? Sender,
    bool HasSecret,
    bool ForBelow,
    int PerMinute,
    IReadOnlyList<NoticeKind> Kinds,
    bool Paused,
    DateTime? BlockedUntil,
    DateTime? TestedAt,
    string? TestResult,
    Guid Version);
