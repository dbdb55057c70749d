namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>A series as it stands.</summary>
/// <param name="Bookings">All of it, by start, cancelled ones too.</param>
public sealed record SeriesDetails(Guid Id, string Sentence, IReadOnlyList<BookingListItem> Bookings);
