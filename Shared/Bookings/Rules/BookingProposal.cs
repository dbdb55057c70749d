using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>What is judged: a time in a room for a number of people.</summary>
/// <param name="Time">Wall clock.</param>
/// <param name="BookingId">The booking being changed or approved, whose own holding is not in its way; null for a new one.</param>
/// <param name="Resources">Movable resources to go with it, or null for none.</param>
/// <param name="Layout">Name of the room's layout, or null for the room as it stands.</param>
public sealed record BookingProposal(TimeRange Time, int HeadCount, Guid? BookingId = null, string? Layout = null, IReadOnlyList<ResourceUse>? Resources = null)
{
    /// <summary>What it is for; some purposes need more agreement than others.</summary>
    public BookingPurpose Purpose { get; init; } = BookingPurpose.Meeting;

    /// <summary>Part of a plan by who may plan: how far ahead it is does not matter.</summary>
    public bool Planned { get; init; }
}
