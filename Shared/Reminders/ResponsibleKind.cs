namespace PartyMassCenter.Shared.Reminders;

/// <summary>Who a reminder is for.</summary>
public enum ResponsibleKind
{
    /// <summary>One person.</summary>
    Person = 1,

    /// <summary>Everybody who holds a role in the centre; one of them does it.</summary>
    Role = 2,

    /// <summary>The person on duty that day; until there are rosters, everybody who holds the rule's role.</summary>
    Duty = 3,
}
