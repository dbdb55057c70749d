using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>A room that is out of use can't be booked.</summary>
public sealed class BookableRoomRule : IBookingRule
{
    public IEnumerable<Refusal> Deny(BookingProposal proposal, BookingFacts facts)
    {
        if (!facts.RoomBookable)
            yield return Refusal.Conflict("booking.room-not-bookable", $"{facts.RoomName}暂不开放预约，请选择其他功能室。", nameof(BookingRequest.RoomId));
    }
}
