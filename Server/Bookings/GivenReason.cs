using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings;

/// <summary>A reason that somebody must give and the other side reads: 1 to 200 characters.</summary>
internal static class GivenReason
{
    private static readonly Refusal Missing = Refusal.Invalid("booking.reason", "请填写原因，最多200个字；对方会看到。", "Reason");

    public static Outcome<string> Of(string? reason) => reason?.Trim() is { Length: > 0 and <= 200 } given ? given : Missing;
}
