namespace PartyMassCenter.Shared.Rosters;

/// <summary>Somebody who takes duties.</summary>
/// <param name="Phone">In full where it is published or the reader plans; else masked.</param>
public sealed record RosterMemberDetails(
    Guid Id,
    Guid? UserId,
    string Name,
    string? Title,
    string? Phone,
    bool PhonePublic,
    DutyWeekdays OffWeekdays,
    DateOnly? From,
    DateOnly? Until,
    int CarriedHolidays,
    int CarriedWeekends,
    int Position,
    Guid Version);
