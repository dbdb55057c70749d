using PartyMassCenter.Shared.Activities.Plans;

namespace PartyMassCenter.Shared.Activities.Reports;

/// <summary>Plan against actual of a centre's year.</summary>
/// <param name="Items">Items of the annual plan in each month, January first; twelve.</param>
/// <param name="Activities">Every activity of the year by start, cancelled ones too.</param>
/// <param name="Now">Wall clock of the centre: what is over counts as held.</param>
public sealed record YearReport(Guid CenterId, string CenterName, int Year, PlanTargets Targets, IReadOnlyList<int> Items, IReadOnlyList<YearActivity> Activities, DateTime Now)
{
    private const string NoTeam = "没有团队";

    /// <summary>Theme activities, by which the targets are measured.</summary>
    public YearFigures Themes => YearFigures.Of("主题活动", Activities.Where(a => a.Theme), Now);

    public YearFigures All => YearFigures.Of("全部活动", Activities, Now);

    /// <summary>All twelve.</summary>
    public IReadOnlyList<YearFigures> Months => [.. Enumerable.Range(1, 12).Select(m => YearFigures.Of($"{m}月", Activities.Where(a => a.Start.Month == m), Now) with { Items = Items[m - 1] })];

    public IReadOnlyList<YearFigures> Kinds => Groups(a => ActivityKinds.Name(a.Kind));

    public IReadOnlyList<YearFigures> Teams => Groups(a => a.Team ?? NoTeam);

    public int Cancelled => Activities.Count(a => a.Status == ActivityStatus.Cancelled);

    /// <summary>Held, but nobody has counted who came: the figures are too low by them.</summary>
    public IReadOnlyList<YearActivity> Uncounted => [.. Activities.Where(a => a.Status == ActivityStatus.Published && a.End <= Now && a.Attendances == 0)];

    /// <summary>Largest first; what was only cancelled is left out.</summary>
    private List<YearFigures> Groups(Func<YearActivity, string> name) =>
        [.. Activities.GroupBy(name).Select(g => YearFigures.Of(g.Key, g, Now)).Where(f => f.Planned > 0).OrderByDescending(f => f.Held).ThenByDescending(f => f.Attendances).ThenByDescending(f => f.Planned)];
}
