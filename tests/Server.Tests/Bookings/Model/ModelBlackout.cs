namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>Rooms that are closed for some time.</summary>
internal sealed record ModelBlackout(IReadOnlyList<int> Rooms, int Start, int End);
