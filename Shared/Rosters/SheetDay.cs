using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>A date of the sheet.</summary>
/// <param name="Class">What sort of day it is for fairness.</param>
/// <param name="Festival">The festival whose break it belongs to, such as 国庆节.</param>
/// <param name="Mark">“休”, “班” or null.</param>
/// <param name="Serves">Whether the roster has duty on it.</param>
/// <param name="Fixed">Over, or begun: planning and dragging leave it alone.</param>
/// <param name="Posts">One for each post; none where there is no duty.</param>
/// <param name="Uncovered">Why a post stays open, in Chinese; null where all is covered or the date isn't planned.</param>
/// <param name="Away">Members who are away, and so can't be put on it.</param>
public sealed record SheetDay(
    DateOnly Date, DutyDayClass Class, string? Festival, string? Mark, bool Serves, bool Fixed, IReadOnlyList<SheetPost> Posts, string? Uncovered, IReadOnlyList<Guid> Away);
