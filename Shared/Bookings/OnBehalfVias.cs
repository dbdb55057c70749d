namespace PartyMassCenter.Shared.Bookings;

/// <summary>Chinese names of <see cref="OnBehalfVia"/>.</summary>
public static class OnBehalfVias
{
    public static IReadOnlyList<OnBehalfVia> All { get; } = Enum.GetValues<OnBehalfVia>();

    public static string Name(OnBehalfVia via) => via switch
    {
        OnBehalfVia.Phone => "电话",
        OnBehalfVia.WalkIn => "现场",
        _ => throw new ArgumentOutOfRangeException(nameof(via), via, null),
    };
}
