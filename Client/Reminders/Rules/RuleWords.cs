using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Client.Reminders.Rules;

/// <summary>The words and the choices of the rule pages.</summary>
public static class RuleWords
{
    /// <summary>Minutes of a day.</summary>
    public const int Day = 1440;

    private static readonly string[] LunarMonths = ["正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "冬月", "腊月"];

    public static IReadOnlyList<(ScheduleChoice Choice, string Name)> Choices { get; } =
    [
        (ScheduleChoice.Days, "每天或隔几天"), (ScheduleChoice.Weekly, "每周"), (ScheduleChoice.MonthDay, "每月几日"), (ScheduleChoice.NthWeekday, "每月第几个周几"),
        (ScheduleChoice.MonthEnd, "月末"), (ScheduleChoice.Yearly, "每年几月几日"), (ScheduleChoice.Lunar, "农历"), (ScheduleChoice.SolarTerm, "节气"),
        (ScheduleChoice.Relative, "到期日前后"), (ScheduleChoice.Once, "只一次"), (ScheduleChoice.Cron, "表达式（专业）"),
    ];

    public static IReadOnlyList<(Weekdays Day, string Name)> Week { get; } =
        [.. Enumerable.Range(0, 7).Select(i => ((Weekdays)(1 << i), ChineseDates.ShortWeekday((DayOfWeek)((i + 1) % 7))))];

    public static IReadOnlyList<(int Nth, string Name)> Nths { get; } = [(1, "第一个"), (2, "第二个"), (3, "第三个"), (4, "第四个"), (5, "第五个"), (-1, "最后一个")];

    public static IReadOnlyList<(int Month, string Name)> LunarMonthsAll { get; } = [.. LunarMonths.Select((name, i) => (i + 1, name)), (0, "每个月")];

    public static IReadOnlyList<(SolarTerm Term, string Name)> Terms { get; } = [.. SolarTerms.All.Select(t => (t, SolarTerms.Name(t)))];

    public static IReadOnlyList<(int Way, string Name)> Ways { get; } = [(0, "当天"), (-1, "之前"), (1, "之后")];

    public static IReadOnlyList<(ProofKind Proof, string Name)> Proofs { get; } = [(ProofKind.Tick, "打勾就行"), (ProofKind.Note, "写几句情况"), (ProofKind.Photo, "拍现场照片")];

    public static IReadOnlyList<int> Leads { get; } = [60, Day, 2 * Day, 3 * Day, 7 * Day, 14 * Day, 30 * Day];

    private static IReadOnlyList<int> Graces { get; } = [0, 30, 60, 120, 240, 480, Day, 2 * Day, 3 * Day, 5 * Day, 7 * Day, 10 * Day, 15 * Day, 20 * Day, 30 * Day];

    public static IReadOnlyList<Role> Roles { get; } = [Role.Cadre, Role.Organiser, Role.CenterAdministrator];

    public static IReadOnlyList<(UnitKind Level, string Name)> Levels { get; } = [(UnitKind.Village, "村（社区）"), (UnitKind.Town, "镇（街道）"), (UnitKind.County, "县（区）")];

    public static IReadOnlyList<Role> Superiors { get; } = [Role.CenterAdministrator, Role.TownAdministrator, Role.CountyAdministrator, Role.Cadre, Role.Inspector];

    /// <summary>The usual choices, and what is set where it is none of them.</summary>
    public static IEnumerable<int> GracesWith(int minutes) => Graces.Append(minutes).Distinct().Order();

    public static IEnumerable<int> LeadsWith(IEnumerable<int> minutes) => Leads.Union(minutes).Order();

    /// <summary>“3天”, “2小时”, “30分钟”.</summary>
    public static string Span(int minutes) => minutes == 0 ? "不宽限" : minutes % Day == 0 ? $"{minutes / Day}天" : minutes % 60 == 0 ? $"{minutes / 60}小时" : $"{minutes}分钟";

    public static string Proof(ProofKind proof) => Proofs.First(p => p.Proof == proof).Name;

    public static string ProofIcon(ProofKind proof) => proof switch { ProofKind.Photo => "screen", ProofKind.Note => "edit", _ => "check" };
}
