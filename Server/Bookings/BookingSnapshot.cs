using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings;

/// <summary>What a booking was before a change.</summary>
internal sealed record BookingSnapshot(
    Guid RoomId, DateTime Start, DateTime End, string Title, BookingPurpose Purpose, int HeadCount, (string? Name, string? Phone) Contact, string? Notes, BookingStatus Status, string? Layout, IReadOnlyList<ResourceUse> Resources)
{
    public string? Team { get; private init; }

    public (string? Name, string? Phone, OnBehalfVia? Via) OnBehalf { get; private init; }

    public static BookingSnapshot Of(Booking b) =>
        new(b.RoomId, b.Start, b.End, b.Title, b.Purpose, b.HeadCount, (b.ContactName, b.ContactPhone), b.Notes, b.Status, b.Layout, b.Resources)
        {
            Team = b.TeamName,
            OnBehalf = (b.OnBehalfOfName, b.OnBehalfOfPhone, b.OnBehalfVia),
        };
}
