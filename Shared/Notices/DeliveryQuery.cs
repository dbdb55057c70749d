namespace PartyMassCenter.Shared.Notices;

/// <summary>Which deliveries an operator wants to see: those to a unit and everything below it.</summary>
/// <param name="State">Null = all.</param>
/// <param name="Channel">Null = all.</param>
public sealed record DeliveryQuery(Guid UnitId, DeliveryState? State = null, ChannelKind? Channel = null, int Skip = 0, int Take = 30);
