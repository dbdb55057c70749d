using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>What the rules say: Deny comes before RequiresApproval, and that before Allow.</summary>
/// <param name="Refusals">All reasons against it; empty unless denied.</param>
/// <param name="ApprovalReasons">Why somebody must approve; empty when nobody need.</param>
public sealed record BookingVerdict(IReadOnlyList<Refusal> Refusals, IReadOnlyList<string> ApprovalReasons)
{
    public bool Denied => Refusals.Count > 0;

    public bool RequiresApproval => !Denied && ApprovalReasons.Count > 0;

    public bool Allowed => !Denied && ApprovalReasons.Count == 0;
}
