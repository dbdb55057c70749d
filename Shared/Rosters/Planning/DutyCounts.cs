namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>Duties by class of day, in days.</summary>
public sealed record DutyCounts(int Working, int Weekend, int Holiday)
{
    public static DutyCounts None { get; } = new(0, 0, 0);

    public int Of(DutyCounter counter) => counter switch
    {
        DutyCounter.Working => Working,
        DutyCounter.Weekend => Weekend,
        DutyCounter.Holiday => Holiday,
        DutyCounter.DaysOff => Weekend + Holiday,
        _ => Working + Weekend + Holiday,
    };

    public long Load(ClassWeights weights) => ((long)Working * weights.Working) + ((long)Weekend * weights.Weekend) + ((long)Holiday * weights.Holiday);
}
