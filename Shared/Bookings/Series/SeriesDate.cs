namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>One date of a series.</summary>
/// <param name="Date">When it takes place.</param>
/// <param name="Nominal">The date that the pattern names; answers go by <see cref="Date"/>.</param>
/// <param name="Explanation">Such as “10-03 是国庆节假期，按“顺延”改为 10-08”; null where nothing is to be said.</param>
public sealed record SeriesDate(DateOnly Date, DateOnly Nominal, string? Explanation);
