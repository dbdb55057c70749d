namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>A day with more posts than people: all who are available serve, and the rest stays open.</summary>
/// <param name="Date">The centre's date.</param>
/// <param name="Need">Posts.</param>
/// <param name="Available">People who are there.</param>
/// <param name="AwayIds">Those who would have to come.</param>
public sealed record UncoveredDay(DateOnly Date, int Need, int Available, IReadOnlyList<string> AwayIds)
{
    /// <summary>A Chinese sentence that says why and what to do.</summary>
    public string Reason => Available == 0
        ? $"{Date:M月d日}需要{Need}人值班，但没有人在岗，请调整请假或增加值班人员。"
        : $"{Date:M月d日}需要{Need}人值班，只有{Available}人在岗，还缺{Need - Available}人，请调整请假或增加值班人员。";
}
