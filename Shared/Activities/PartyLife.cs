namespace PartyMassCenter.Shared.Activities;

/// <summary>党内生活: which form of Party life an activity is, if any; independent of its kind.</summary>
public enum PartyLife
{
    /// <summary>主题党日.</summary>
    ThemeDay = 1,

    /// <summary>党员大会.</summary>
    MembersMeeting = 2,

    /// <summary>支部委员会.</summary>
    Committee = 3,

    /// <summary>党小组会.</summary>
    GroupMeeting = 4,

    /// <summary>党课.</summary>
    Lecture = 5,

    /// <summary>组织生活会.</summary>
    OrganisationLife = 6,
}
