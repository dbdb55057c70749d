namespace PartyMassCenter.Shared.Bookings.Arrivals;

/// <summary>Whether somebody came to a booking, and what the reader may do about it. Wall clock.</summary>
/// <param name="CheckedInAt">When somebody checked in, or null.</param>
/// <param name="CheckedInBy">Who did.</param>
/// <param name="Opens">From when on one can check in; null where there is nothing to check in to.</param>
/// <param name="Until">When the room is given to others if nobody has checked in; null where there is nothing to check in to.</param>
/// <param name="ForgivenReason">Why a no-show is not held against the person, or null.</param>
public sealed record ArrivalDetails(
    DateTime? CheckedInAt, string? CheckedInBy, DateTime? Opens, DateTime? Until, bool MayCheckIn, bool MayRelease, string? ForgivenReason, bool MayForgive);
