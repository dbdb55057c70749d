namespace PartyMassCenter.Shared.Activities.Reports;

/// <summary>Activities of a month, a kind or a team, added up.</summary>
/// <param name="Planned">Activities that are not cancelled.</param>
/// <param name="Held">Published ones that are over.</param>
/// <param name="Villagers">Attendances (人次) of villagers at those held.</param>
/// <param name="Visitors">Attendances (人次) of visitors at those held.</param>
/// <param name="Budget">Yuan of all that are not cancelled.</param>
/// <param name="Stars">Mean of all ratings, 1 to 5; null without any.</param>
public sealed record YearFigures(string Name, int Planned, int Held, int Villagers, int Visitors, decimal Budget, double? Stars, int Ratings)
{
    /// <summary>Items of the annual plan; of months only.</summary>
    public int Items { get; init; }

    public int Attendances => Villagers + Visitors;

    /// <param name="now">Wall clock of the centre.</param>
    public static YearFigures Of(string name, IEnumerable<YearActivity> activities, DateTime now)
    {
        var planned = activities.Where(a => a.Status != ActivityStatus.Cancelled).ToList();
        var held = planned.Where(a => a.Status == ActivityStatus.Published && a.End <= now).ToList();
        var ratings = held.Sum(a => a.Ratings);
        return new YearFigures(
            name, planned.Count, held.Count, held.Sum(a => a.Villagers), held.Sum(a => a.Visitors), planned.Sum(a => a.Budget ?? 0), ratings == 0 ? null : (double)held.Sum(a => a.StarsSum) / ratings, ratings);
    }
}
