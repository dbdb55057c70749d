using PartyMassCenter.Server.Notices.Channels;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Deliveries that this process alone sends until its lease ends.</summary>
/// <param name="Until">End of the lease, UTC.</param>
internal sealed record Claim(NoticeChannel Channel, IReadOnlyList<Delivery> Deliveries, DateTime Until);
