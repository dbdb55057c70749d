using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Server.Bookings;

/// <summary>How the system's own clockwork ends a booking.</summary>
/// <param name="Reason">Stands in the booking and in its story.</param>
/// <param name="Title">Of the message to the person who booked.</param>
/// <param name="Text">What follows the booking's label in that message.</param>
internal sealed record SystemEnding(BookingStatus Status, string Reason, string Title, string Text);
