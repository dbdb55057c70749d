namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>A published duty.</summary>
/// <param name="Starts">Wall clock of the centre.</param>
/// <param name="Ends">Wall clock of the centre.</param>
/// <param name="Phone">In full where it is published, else masked; null where there is none.</param>
/// <param name="MemberId">Null where nobody holds the post.</param>
/// <param name="InsteadOf">Whose duty it was before a swap; null where nobody's.</param>
/// <param name="CheckedInAt">Wall clock of the centre.</param>
/// <param name="Where">Where the person has gone; null unless out.</param>
/// <param name="BackBy">When the person means to be back, wall clock; null unless out.</param>
/// <param name="IsMine">Whether it is the reader's own.</param>
/// <param name="MayCheckIn">Whether the reader may check in now: the own duty, or anybody's at the desk.</param>
public sealed record DutyListItem(
    Guid AssignmentId,
    Guid RosterId,
    string Roster,
    DateOnly Date,
    int Post,
    string PostName,
    DateTime Starts,
    DateTime Ends,
    Guid? MemberId,
    string? Name,
    string? Title,
    string? Phone,
    DutyState State,
    string? InsteadOf,
    DateTime? CheckedInAt,
    string? Where,
    TimeOnly? BackBy,
    bool IsMine,
    bool MayCheckIn);
