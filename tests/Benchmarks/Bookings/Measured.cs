namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>What the growth is measured against.</summary>
/// <param name="Create">Creates a second at 8 clients.</param>
/// <param name="Day">Milliseconds of a day board.</param>
internal sealed record Measured(double Create, double Day);
