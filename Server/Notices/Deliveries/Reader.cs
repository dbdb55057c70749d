using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>A person who is to be told, as they are at the moment of telling.</summary>
/// <param name="Paths">Paths of the units in which they hold a role.</param>
internal sealed record Reader(
    Guid Id, string Name, string? Email, string? Phone, bool Disabled, Guid UnitId, IReadOnlyList<string> Paths, NoticeChoice Choice)
{
    /// <summary>Where a channel reaches them; null = nowhere.</summary>
    public string? AddressOn(ChannelKind channel) => channel switch
    {
        ChannelKind.Email => string.IsNullOrWhiteSpace(Email) ? null : Email,
        ChannelKind.Gateway => string.IsNullOrWhiteSpace(Phone) ? null : Phone,
        _ => null,
    };

    /// <summary>Whether they chose to be told so. What is urgent goes through everything they use at all.</summary>
    public bool Wants(ChannelKind channel, NoticeKind kind, bool urgent)
    {
        var chosen = channel == ChannelKind.Email ? Choice.Email : Choice.Gateway;
        return chosen.Contains(kind) || (urgent && chosen.Count > 0);
    }
}
