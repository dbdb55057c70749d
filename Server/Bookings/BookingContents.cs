using PartyMassCenter.Server.Bookings.Teams;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings;

/// <summary>What a request says, put into a booking; an empty contact stays who it was, or is who books.</summary>
internal static class BookingContents
{
    public static void Fill(Booking booking, BookingRequest request, BookingScope scope, Team? team, DateTime nowUtc)
    {
        booking.RoomId = scope.Room.Id;
        booking.Start = DateTime.SpecifyKind(request.Start, DateTimeKind.Unspecified);
        booking.End = DateTime.SpecifyKind(request.End, DateTimeKind.Unspecified);
        booking.Layout = Layout(request);
        booking.Resources = [.. request.Resources];
        booking.Title = request.Title.Trim();
        booking.Purpose = request.Purpose;
        booking.HeadCount = request.HeadCount;
        booking.ContactName = string.IsNullOrWhiteSpace(request.ContactName) ? booking.ContactName ?? booking.BookedByName : request.ContactName.Trim();
        booking.ContactPhone = string.IsNullOrWhiteSpace(request.ContactPhone) ? booking.ContactPhone ?? (booking.BookedById == scope.Standing.PersonId ? scope.Standing.Phone : null) : request.ContactPhone;
        booking.Notes = string.IsNullOrWhiteSpace(request.Notes) ? null : request.Notes.Trim();
        (booking.TeamId, booking.TeamName) = (team?.Id, team?.Name);
        OnBehalf.Fill(booking, request);
        booking.Touch(nowUtc);
    }

    /// <summary>A booking as a request that leaves it as it is.</summary>
    public static BookingRequest Request(Booking booking) => new()
    {
        RoomId = booking.RoomId,
        Start = booking.Start,
        End = booking.End,
        Title = booking.Title,
        Purpose = booking.Purpose,
        HeadCount = booking.HeadCount,
        Layout = booking.Layout,
        Resources = [.. booking.Resources],
        ContactName = booking.ContactName,
        ContactPhone = booking.ContactPhone,
        Notes = booking.Notes,
        TeamId = booking.TeamId,
        OnBehalfOfName = booking.OnBehalfOfName,
        OnBehalfOfPhone = booking.OnBehalfOfPhone,
        OnBehalfVia = booking.OnBehalfVia ?? OnBehalfVia.Phone,
        Version = booking.Version,
    };

    /// <summary>Whether the time can be looked for at all: it begins before it ends, in years that calendars know.</summary>
    public static bool HasTime(BookingRequest request) =>
        request.End > request.Start && request.Start.Year is >= 2000 and <= 2200 && request.End.Year is >= 2000 and <= 2200;

    /// <summary>What is judged of a request.</summary>
    /// <param name="bookingId">The booking that it changes, or null for a new one.</param>
    public static BookingProposal Proposal(BookingRequest request, Guid? bookingId = null) =>
        new(new TimeRange(request.Start, request.End), request.HeadCount, bookingId, Layout(request), request.Resources) { Purpose = request.Purpose };

    /// <summary>The layout that is asked for, or null for the room as it stands.</summary>
    public static string? Layout(BookingRequest request) => string.IsNullOrWhiteSpace(request.Layout) ? null : request.Layout.Trim();
}
