namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>A booking as stored.</summary>
internal sealed record BookingRow(Guid Id, Guid RoomId, DateTime Start, int Status);
