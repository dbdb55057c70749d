namespace PartyMassCenter.Shared.Activities;

/// <summary>Chinese names of <see cref="Audience"/>.</summary>
public static class Audiences
{
    public static IReadOnlyList<Audience> All { get; } = Enum.GetValues<Audience>();

    public static string Name(Audience value) => value switch
    {
        Audience.Everyone => "全体村民",
        Audience.Elders => "老年人",
        Audience.Children => "少年儿童",
        Audience.Youth => "青年",
        Audience.Women => "妇女",
        Audience.PartyMembers => "党员",
        Audience.Volunteers => "志愿者",
        Audience.Visitors => "游客",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
