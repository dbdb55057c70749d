namespace PartyMassCenter.Server.Bookings;

/// <summary>What is out of the ordinary about a booking that is made.</summary>
/// <param name="Urgent">What its story says where others have just given way to it; null for an ordinary booking.</param>
/// <param name="SeriesId">The series that it belongs to, whose maker tells people once for all of it; null for a single one.</param>
/// <param name="Planned">Whether it may be further ahead than the room's horizon, as plans are.</param>
internal sealed record BookedAs(string? Urgent = null, Guid? SeriesId = null, bool Planned = false)
{
    /// <summary>A booking like most.</summary>
    public static BookedAs Ordinary { get; } = new();
}
