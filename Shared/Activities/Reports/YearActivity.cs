namespace PartyMassCenter.Shared.Activities.Reports;

/// <summary>One activity in the report of a year. Times are the centre's wall clock; attendances are 人次, not people.</summary>
/// <param name="Theme">Whether it carries out an item of the annual plan (主题活动).</param>
/// <param name="Expected">People expected when it was planned.</param>
/// <param name="Budget">Yuan; null = none.</param>
/// <param name="StarsSum">All stars that were given, added up.</param>
public sealed record YearActivity(
    Guid Id, string Title, DateTime Start, DateTime End, ActivityKind Kind, string? Team, ActivityStatus Status, bool Theme, int Expected, int Villagers, int Visitors, decimal? Budget, int StarsSum, int Ratings)
{
    public int Attendances => Villagers + Visitors;

    /// <summary>Mean of the ratings, 1 to 5; null without any.</summary>
    public double? Stars => Ratings == 0 ? null : (double)StarsSum / Ratings;
}
