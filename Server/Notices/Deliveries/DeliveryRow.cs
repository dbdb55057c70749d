using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Server.People;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>A delivery with what it belongs to.</summary>
internal sealed class DeliveryRow
{
    public required Delivery Delivery { get; init; }

    public required NoticeChannel Channel { get; init; }

    public OutboxMessage? Message { get; init; }

    public Person? Person { get; init; }
}
