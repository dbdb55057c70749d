namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>States of a duty in words.</summary>
public static class DutyStates
{
    /// <summary>The Chinese name of a state.</summary>
    public static string Name(DutyState state) => state switch
    {
        DutyState.Expected => "待到岗",
        DutyState.Present => "在岗",
        DutyState.Out => "外出",
        DutyState.Replaced => "已替班",
        DutyState.Missing => "缺岗",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Whether somebody has come.</summary>
    public static bool IsThere(DutyState state) => state is DutyState.Present or DutyState.Out;
}
