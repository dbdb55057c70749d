using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>A roster with its people.</summary>
/// <param name="Settings">As it is set; its version is the roster's.</param>
/// <param name="Absences">Those that end today or later, by first day.</param>
/// <param name="Wishes">Dates from today on that people would rather not serve.</param>
/// <param name="DoorCode">What the QR code at the door holds; null for whoever doesn't plan.</param>
/// <param name="MyMemberId">The member that the reader is, if any.</param>
/// <param name="MayPlan">Whether the reader plans it.</param>
public sealed record RosterDetails(
    Guid Id,
    RosterRequest Settings,
    IReadOnlyList<RosterMemberDetails> Members,
    IReadOnlyList<AbsenceDetails> Absences,
    IReadOnlyList<WishDetails> Wishes,
    bool Archived,
    string? DoorCode,
    Guid? MyMemberId,
    bool MayPlan)
{
    public ClassWeights Weights => new(Settings.WorkingWeight, Settings.WeekendWeight, Settings.HolidayWeight);
}
