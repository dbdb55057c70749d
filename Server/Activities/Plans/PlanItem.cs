using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities.Plans;

/// <summary>An item of a centre's annual plan.</summary>
public sealed class PlanItem : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public int Year { get; set; }

    public string Title { get; set; } = "";

    /// <summary>When, as people write it: 5月, 5月4日, 正月十五, 清明.</summary>
    public string DateText { get; set; } = "";

    /// <summary>1 to 12; kept beside the text, so that nobody reads texts to find a month.</summary>
    public int Month { get; set; }

    /// <summary>The day that the text falls on in its year; null where only a month is planned.</summary>
    public DateOnly? Date { get; set; }

    public ActivityKind Kind { get; set; }

    /// <summary>Where, in words.</summary>
    public string? Place { get; set; }

    /// <summary>主办: who gives it, in words.</summary>
    public string? Host { get; set; }

    public string? Contents { get; set; }

    /// <summary>Yuan.</summary>
    public decimal? Budget { get; set; }

    public int? Expected { get; set; }

    /// <summary>亮点: the highlight of its quarter.</summary>
    public bool Highlight { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "年度计划";

    public Guid? AuditUnitId => CenterId;
}
