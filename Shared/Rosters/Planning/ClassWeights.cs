namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>How much a duty of each class of day weighs; not negative.</summary>
public sealed record ClassWeights(int Working, int Weekend, int Holiday)
{
    public static ClassWeights Default { get; } = new(1, 2, 3);

    public int Of(DutyDayClass day) => day switch
    {
        DutyDayClass.Working => Working,
        DutyDayClass.Weekend => Weekend,
        _ => Holiday,
    };
}
