using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>What a report reads of a booking.</summary>
internal sealed record UseRow(Guid RoomId, DateTime Start, DateTime End, BookingPurpose Purpose, string? Team, BookingStatus Status);
