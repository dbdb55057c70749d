using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Bumping;

/// <summary>Which refusals an urgent booking can get over.</summary>
public static class BumpRefusals
{
    private static readonly string[] Taken = ["booking.overlap", "booking.buffer", "booking.resource-short"];

    /// <summary>Whether other bookings alone stand against it.</summary>
    public static bool OnlyTaken(IReadOnlyList<Refusal> refusals) => refusals.Count > 0 && refusals.All(r => Taken.Contains(r.Code));
}
