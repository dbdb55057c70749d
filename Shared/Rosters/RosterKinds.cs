using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>Kinds of rosters in words, and how each usually runs.</summary>
public static class RosterKinds
{
    public static IReadOnlyList<RosterKind> All { get; } = Enum.GetValues<RosterKind>();

    /// <summary>The Chinese name of a kind.</summary>
    public static string Name(RosterKind kind) => kind switch
    {
        RosterKind.Duty => "村干部值班",
        RosterKind.Window => "综合窗口AB岗",
        RosterKind.Corner => "便民服务角",
        RosterKind.Errand => "代跑服务",
        RosterKind.Children => "童享成长空间",
        RosterKind.Volunteer => "党员志愿岗",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>A new roster of a kind as the documents ask for it; everything may be changed.</summary>
    public static RosterRequest Usual(RosterKind kind, Guid centerId)
    {
        var request = new RosterRequest { CenterId = centerId, Kind = kind, Name = Name(kind) };
        (request.Posts, request.Weekdays, request.OnHolidays, request.Starts, request.Ends) = kind switch
        {
            RosterKind.Duty => (["值班岗"], DutyWeekdays.All, true, new TimeOnly(8, 0), new TimeOnly(18, 0)),
            RosterKind.Window => (["A岗", "B岗"], DutyWeekdays.MondayToFriday, false, new TimeOnly(8, 30), new TimeOnly(17, 30)),
            RosterKind.Corner => (["服务岗"], DutyWeekdays.Wednesday | DutyWeekdays.Saturday, false, new TimeOnly(9, 0), new TimeOnly(12, 0)),
            RosterKind.Errand => (["代跑员"], DutyWeekdays.Wednesday | DutyWeekdays.Friday, false, new TimeOnly(9, 0), new TimeOnly(17, 0)),
            RosterKind.Children => (["辅导员"], DutyWeekdays.MondayToFriday, false, new TimeOnly(16, 30), new TimeOnly(19, 0)),
            _ => (new List<string> { "志愿岗" }, DutyWeekdays.Saturday | DutyWeekdays.Sunday, true, new TimeOnly(9, 0), new TimeOnly(11, 0)),
        };
        return request;
    }

    /// <summary>The Chinese name of a policy of fairness.</summary>
    public static string Name(FairnessPolicy policy) => policy == FairnessPolicy.ProRata ? "按在岗天数均摊（请假不补班）" : "总量相等（请假要补班）";

    /// <summary>The Chinese name of a class of day.</summary>
    public static string Name(DutyDayClass day) => day switch
    {
        DutyDayClass.Working => "工作日",
        DutyDayClass.Weekend => "周末",
        _ => "节假日",
    };

    /// <summary>The Chinese name of a counter.</summary>
    public static string Name(DutyCounter counter) => counter switch
    {
        DutyCounter.Working => "工作日",
        DutyCounter.Weekend => "周末",
        DutyCounter.Holiday => "节假日",
        DutyCounter.DaysOff => "周末和节假日",
        _ => "合计",
    };
}
