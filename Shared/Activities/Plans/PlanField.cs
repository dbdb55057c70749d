namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>What a column of an imported plan means.</summary>
public enum PlanField
{
    /// <summary>不导入.</summary>
    Ignore = 0,

    /// <summary>活动.</summary>
    Title = 1,

    /// <summary>日期.</summary>
    Date = 2,

    /// <summary>月份.</summary>
    Month = 3,

    /// <summary>类别.</summary>
    Kind = 4,

    /// <summary>地点.</summary>
    Place = 5,

    /// <summary>主办.</summary>
    Host = 6,

    /// <summary>内容.</summary>
    Contents = 7,

    /// <summary>预算（元）.</summary>
    Budget = 8,

    /// <summary>人数.</summary>
    Expected = 9,

    /// <summary>亮点.</summary>
    Highlight = 10,
}
