namespace PartyMassCenter.Shared.Activities.Public;

/// <summary>What a calendar can be narrowed to.</summary>
public sealed record CalendarChoices(string CenterName, IReadOnlyList<ActivityKind> Kinds, IReadOnlyList<CalendarChoice> Teams, IReadOnlyList<CalendarChoice> Rooms);
