using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities;

/// <summary>What becomes of one activity.</summary>
/// <param name="Fields">Those in which before and after differ.</param>
/// <param name="Skipped">Left as it is by an answer.</param>
internal sealed record ActivityChange(Activity Activity, ActivityRequest Before, ActivityRequest After, IReadOnlyList<ActivityField> Fields, bool Skipped)
{
    /// <summary>Whether its rooms are wanted at another time.</summary>
    public bool Moves => Before.Start != After.Start || Before.End != After.End;
}
