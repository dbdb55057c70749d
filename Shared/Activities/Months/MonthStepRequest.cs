namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>A step of a month.</summary>
public sealed class MonthStepRequest
{
    /// <summary>1 to 12.</summary>
    public int Month { get; set; }

    public int Year { get; set; }

    public Guid CenterId { get; set; }

    /// <summary>The <see cref="MonthPlan.Stamp"/> that the person saw.</summary>
    public Guid Stamp { get; set; }
}
