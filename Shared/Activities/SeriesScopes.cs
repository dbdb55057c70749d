namespace PartyMassCenter.Shared.Activities;

/// <summary>Chinese names of <see cref="SeriesScope"/>.</summary>
public static class SeriesScopes
{
    public static IReadOnlyList<SeriesScope> All { get; } = Enum.GetValues<SeriesScope>();

    public static string Name(SeriesScope value) => value switch
    {
        SeriesScope.This => "仅本次",
        SeriesScope.Following => "本次及以后",
        SeriesScope.All => "全部",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
