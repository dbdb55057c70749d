namespace PartyMassCenter.Shared.Notices;

/// <summary>How one channel is doing for a unit and everything below it.</summary>
/// <param name="Waiting">Deliveries that are due or will be.</param>
/// <param name="OldestMinutes">Whole minutes for which the longest-waiting one has been due; 0 = none is overdue.</param>
/// <param name="SentToday">Since midnight by the centre's clock.</param>
/// <param name="BlockedUntil">Wall clock until which it rests; null = it runs.</param>
/// <param name="MayPause">Whether the operator runs this channel.</param>
public sealed record ChannelQueue(
    Guid ChannelId,
    ChannelKind Kind,
    string Name,
    string UnitName,
    int Waiting,
    int OldestMinutes,
    int Retrying,
    int Dead,
    int SentToday,
    bool Paused,
    DateTime? BlockedUntil,
    bool MayPause);
