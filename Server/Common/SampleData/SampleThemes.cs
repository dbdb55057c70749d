using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>The calendar of 2026 of the source documents: six theme activities of a village, and three of the four seasons of a community; winter is left open there.</summary>
internal static class SampleThemes
{
    private const string Square = "村文化广场";

    public static IReadOnlyList<SampleTheme> All { get; } =
    [
        new("迎新春·百家宴", "1月", ActivityKind.Festival, Square, "村两委", "写春联、猜灯谜、非遗手作，家家端一道拿手菜。", 8000m, 320, new(9, 0), new(14, 0), 318, 42, Highlight: true),
        new("春耕里的节气课", "惊蛰", ActivityKind.Training, "南坡大田", "文化专干", "老农讲二十四节气与农耕。", 500m, 60, new(9, 0), new(11, 0), 56, 6) { Service = ServiceField.Education },
        new("邻里花朝节", "4月", ActivityKind.Festival, Square, "村妇联", "种花、布置楼门阳台，评“最美阳台”。", 3000m, 180, new(9, 0), new(12, 0), 176, 35, Highlight: true) { Service = ServiceField.Family },
        new("乡村文化大集", "5月", ActivityKind.Festival, Square, "村两委", "农产品展销、民俗表演、村史展览三个专区。", 20000m, 800, new(8, 0), new(17, 0), 622, 284),
        new("红色故事会", "7月1日", ActivityKind.Culture, "村史馆", "村党支部", "老党员讲村史里的红色记忆。", 600m, 100, new(9, 0), new(11, 0), 96, 12) { Audience = Audience.PartyMembers, Life = PartyLife.ThemeDay, Service = ServiceField.Party },
        new("社区纳凉晚会", "7月", ActivityKind.Culture, Square, "银龄艺术团", "文艺演出、露天电影、亲子游戏。", 3000m, 400, new(19, 0), new(21, 30), 408, 61, Highlight: true),
        new("丰收节·晒秋赛", "秋分", ActivityKind.Festival, Square, "村两委", "晒农产品、评选金穗奖，评选规则公开。", 9000m, 360, new(9, 0), new(16, 0), 352, 118),
        new("丰收共享节", "10月", ActivityKind.Festival, Square, "村妇联", "蔬果、手工分享，以物易物。", 2000m, 220, new(9, 0), new(12, 0), 211, 47, Highlight: true) { Service = ServiceField.Family },
        new("年度村晚", "12月", ActivityKind.Festival, "文化广场大舞台", "银龄艺术团", "村民自编自导自演的村晚，同场表彰最美家庭。", 10000m, 500, new(18, 30), new(21, 0), 486, 93),
    ];

    public static string? ThemeOf(int month) => month switch
    {
        1 => "迎新春·百家宴",
        3 => "春耕里的节气课",
        4 => "邻里花朝节",
        5 => "乡村文化大集",
        7 => "红色七月·纳凉有约",
        9 => "丰收节·晒秋赛",
        10 => "丰收共享节",
        12 => "年度村晚",
        _ => null,
    };

    public static DateOnly SecondSaturday(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)DayOfWeek.Saturday - (int)first.DayOfWeek + 7) % 7) + 7);
    }
}
