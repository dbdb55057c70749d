using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>What waits on all channels of a kind.</summary>
internal sealed record QueueFigure(ChannelKind Channel, int Depth, double AgeSeconds);
