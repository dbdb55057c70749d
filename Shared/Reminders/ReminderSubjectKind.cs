namespace PartyMassCenter.Shared.Reminders;

/// <summary>What kind of thing a rule is about.</summary>
public enum ReminderSubjectKind
{
    /// <summary>不针对具体对象.</summary>
    None = 0,

    /// <summary>功能室.</summary>
    Room = 1,

    /// <summary>版面、公示栏.</summary>
    Board = 2,

    /// <summary>牌匾、标识.</summary>
    Plate = 3,

    /// <summary>值班表.</summary>
    Roster = 4,

    /// <summary>计划、任务.</summary>
    Plan = 5,
}
