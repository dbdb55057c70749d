namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>A message about a booking to a person, as stored in the outbox or in an inbox.</summary>
internal readonly record struct NoticeRow(Guid PersonId, Guid BookingId, string Title) : IComparable<NoticeRow>
{
    public int CompareTo(NoticeRow other) => (PersonId, BookingId, Title).CompareTo((other.PersonId, other.BookingId, other.Title));
}
