namespace PartyMassCenter.Shared.Activities;

/// <summary>Chinese names of <see cref="ServiceField"/>.</summary>
public static class ServiceFields
{
    public static IReadOnlyList<ServiceField> All { get; } = Enum.GetValues<ServiceField>();

    public static string Name(ServiceField value) => value switch
    {
        ServiceField.Party => "党建",
        ServiceField.Organisation => "组织",
        ServiceField.Publicity => "宣传",
        ServiceField.Culture => "文化",
        ServiceField.Family => "家庭",
        ServiceField.Law => "法制",
        ServiceField.Education => "教育",
        ServiceField.Health => "卫生",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
