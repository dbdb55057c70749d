using PartyMassCenter.Shared.Bookings.Series;

namespace PartyMassCenter.Server.Bookings.Series;

/// <summary>The body of a cancellation of several bookings of a series.</summary>
public sealed record SeriesCancelRequest(string? Reason, SeriesScope Scope);
