namespace PartyMassCenter.Shared.Activities;

/// <summary>Chinese names of <see cref="PartyLife"/>.</summary>
public static class PartyLives
{
    public static IReadOnlyList<PartyLife> All { get; } = Enum.GetValues<PartyLife>();

    public static string Name(PartyLife value) => value switch
    {
        PartyLife.ThemeDay => "主题党日",
        PartyLife.MembersMeeting => "党员大会",
        PartyLife.Committee => "支部委员会",
        PartyLife.GroupMeeting => "党小组会",
        PartyLife.Lecture => "党课",
        PartyLife.OrganisationLife => "组织生活会",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
