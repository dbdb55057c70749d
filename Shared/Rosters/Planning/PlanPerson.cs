namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>Somebody who takes duties.</summary>
/// <param name="Id">Unique in the problem.</param>
/// <param name="Unavailable">Dates of leave, fixed days off, and before joining or after leaving.</param>
public sealed record PlanPerson(string Id, IReadOnlySet<DateOnly> Unavailable)
{
    /// <summary>Dates that the person would rather not serve; they yield to fairness.</summary>
    public IReadOnlySet<DateOnly> RatherNot { get; init; } = new HashSet<DateOnly>();

    /// <summary>Duties that count as served before the first day, such as last year's festivals.</summary>
    public DutyCounts Carried { get; init; } = DutyCounts.None;
}
