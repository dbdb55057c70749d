namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>What to do with one date of a series that stands against something.</summary>
/// <param name="Date">The date as the series has it.</param>
/// <param name="NewStart">Wall clock of the centre to move it to; null = it is left out (a coming one that is there already stays as it was).</param>
/// <param name="RoomId">Another room for it; null = the series' own.</param>
public sealed record SeriesAnswer(DateOnly Date, DateTime? NewStart = null, Guid? RoomId = null)
{
    /// <summary>Whether the date is left out.</summary>
    public bool Skips => NewStart is null && RoomId is null;
}
