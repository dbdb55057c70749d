using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Rules;

namespace PartyMassCenter.Server.Bookings.Bumping;

/// <summary>An urgent booking that could be made, and the bookings that would give way to it.</summary>
internal sealed record Bump(BookingScope Scope, BookingProposal Proposal, IReadOnlyList<HitBooking> Hits);
