namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>Chinese names of <see cref="RegistrationSource"/>.</summary>
public static class RegistrationSources
{
    public static IReadOnlyList<RegistrationSource> All { get; } = Enum.GetValues<RegistrationSource>();

    public static string Name(RegistrationSource value) => value switch
    {
        RegistrationSource.Self => "自己报名",
        RegistrationSource.Phone => "电话",
        RegistrationSource.Desk => "现场",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
