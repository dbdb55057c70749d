namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>Where a month's calendar stands.</summary>
public enum MonthStatus
{
    /// <summary>编制中.</summary>
    Draft = 1,

    /// <summary>待审核.</summary>
    Submitted = 2,

    /// <summary>已退回.</summary>
    Returned = 3,

    /// <summary>已批准.</summary>
    Approved = 4,

    /// <summary>已发布.</summary>
    Published = 5,

    /// <summary>已归档.</summary>
    Archived = 6,
}
