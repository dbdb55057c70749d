namespace PartyMassCenter.Shared.Bookings;

/// <summary>What would work instead of a refused booking.</summary>
/// <param name="OtherTimes">Nearest free times of the same length in the same room, nearest first, at most 4; wall clock.</param>
/// <param name="OtherRooms">Other rooms of the centre that fit at the wished time, smallest sufficient first, at most 4.</param>
public sealed record Alternatives(IReadOnlyList<AlternativeTime> OtherTimes, IReadOnlyList<AlternativeRoom> OtherRooms)
{
    public static Alternatives None { get; } = new([], []);
}
