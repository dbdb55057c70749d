namespace PartyMassCenter.Shared.Common.Days;

/// <summary>What becomes of a due date on a day without work.</summary>
public enum HolidayPolicy
{
    /// <summary>不变: it stays, with a warning.</summary>
    Unchanged = 1,

    /// <summary>提前: the last working day before it.</summary>
    Earlier = 2,

    /// <summary>顺延: the first working day after it.</summary>
    Later = 3,

    /// <summary>停办: it doesn't take place.</summary>
    Skipped = 4,
}
