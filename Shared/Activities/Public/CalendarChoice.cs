namespace PartyMassCenter.Shared.Activities.Public;

/// <summary>A team or a room that a calendar can be narrowed to.</summary>
public sealed record CalendarChoice(Guid Id, string Name);
