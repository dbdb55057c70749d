using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Approvals;

/// <summary>A booking's way through the levels of agreement.</summary>
internal static class ApprovalLevels
{
    /// <summary>Starts the way through the levels of agreement, past those that the asking person could give themselves.</summary>
    public static void Ask(Booking booking, BookingScope scope, DateTime now)
    {
        var steps = ApprovalPath.Steps(scope.Room.Policy, booking.Purpose, booking.HeadCount);
        booking.ApprovalsGiven = ApprovalPath.Advance(steps, 0, [Approvers.StandingOf(scope.Standing, scope.UnitPath)]);
        booking.DecideBy = booking.Status == BookingStatus.Requested ? ApprovalPath.DecideBy(scope.Room.Policy, now, new TimeRange(booking.Start, booking.End)) : null;
    }

    /// <summary>Gives the levels that are the person's to give, their own or in another's place; says so in words.</summary>
    public static string Agree(Booking booking, BookingScope scope, DateTime now)
    {
        var steps = ApprovalPath.Steps(scope.Room.Policy, booking.Purpose, booking.HeadCount);
        var before = booking.ApprovalsGiven;
        var inPlaceOf = scope.Represents.First(r => BookingScope.MayApprove(scope.Room.Policy, booking, Approvers.StandingOf(r, scope.UnitPath))).Name;
        booking.ApprovalsGiven = ApprovalPath.Advance(steps, before, [.. scope.Represents.Select(r => Approvers.StandingOf(r, scope.UnitPath))]);
        var done = booking.ApprovalsGiven >= steps.Count;
        booking.Status = done ? BookingStatus.Approved : BookingStatus.Requested;
        booking.DecideBy = done ? null : ApprovalPath.DecideBy(scope.Room.Policy, now, new TimeRange(booking.Start, booking.End));
        var given = steps.Skip(before).Take(booking.ApprovalsGiven - before).Select(s => s.Name).ToList();
        var which = steps.Count > 1 && given.Count > 0 ? $"（{string.Join("、", given)}）" : null;
        return $"{(inPlaceOf is null ? null : $"代{inPlaceOf}")}批准了预约{which}";
    }

    /// <summary>What people call the level that a request waits for.</summary>
    public static string Next(Booking booking, BookingScope scope) => scope.Step(booking)?.Name ?? "审批";
}
