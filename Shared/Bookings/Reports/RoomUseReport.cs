namespace PartyMassCenter.Shared.Bookings.Reports;

/// <summary>How rooms were used in a period, from the confirmed bookings that begin in it.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Centers">Names of the centres that it covers.</param>
/// <param name="Rooms">Most used first.</param>
/// <param name="Heat">Minutes by weekday (0 = Monday) and hour of the day (0 to 23).</param>
/// <param name="Functions">By what the rooms are for; a room with several functions counts in each.</param>
/// <param name="Teams">By team; bookings without a team are one line.</param>
/// <param name="Statuses">All bookings by where they stand, cancelled and rejected ones included.</param>
/// <param name="Refusals">Refused attempts by reason, most frequent first.</param>
public sealed record RoomUseReport(
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string> Centers,
    IReadOnlyList<RoomUse> Rooms,
    IReadOnlyList<IReadOnlyList<int>> Heat,
    IReadOnlyList<UseShare> Purposes,
    IReadOnlyList<UseShare> Functions,
    IReadOnlyList<UseShare> Teams,
    IReadOnlyList<UseShare> Months,
    IReadOnlyList<UseShare> Statuses,
    IReadOnlyList<RefusalShare> Refusals);
