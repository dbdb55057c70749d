namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>Chinese names of <see cref="RegistrationStatus"/>.</summary>
public static class RegistrationStatuses
{
    public static IReadOnlyList<RegistrationStatus> All { get; } = Enum.GetValues<RegistrationStatus>();

    public static string Name(RegistrationStatus value) => value switch
    {
        RegistrationStatus.Confirmed => "已报名",
        RegistrationStatus.Waiting => "候补中",
        RegistrationStatus.Cancelled => "已取消",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
