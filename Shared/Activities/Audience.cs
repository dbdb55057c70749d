namespace PartyMassCenter.Shared.Activities;

/// <summary>面向: whom an activity is for.</summary>
public enum Audience
{
    /// <summary>全体村民.</summary>
    Everyone = 1,

    /// <summary>老年人.</summary>
    Elders = 2,

    /// <summary>少年儿童.</summary>
    Children = 3,

    /// <summary>青年.</summary>
    Youth = 4,

    /// <summary>妇女.</summary>
    Women = 5,

    /// <summary>党员.</summary>
    PartyMembers = 6,

    /// <summary>志愿者.</summary>
    Volunteers = 7,

    /// <summary>游客.</summary>
    Visitors = 8,
}
