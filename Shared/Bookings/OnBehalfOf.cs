namespace PartyMassCenter.Shared.Bookings;

/// <summary>The person without an account for whom somebody booked.</summary>
/// <param name="Phone">Always masked; see <see cref="IBookingService.RevealOnBehalfPhoneAsync"/>.</param>
/// <param name="MayReveal">Whether the reader may ask for the full number.</param>
public sealed record OnBehalfOf(string Name, string? Phone, OnBehalfVia Via, bool MayReveal);
