using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>A room in plain words: the few settings that the model knows. Times are whole minutes.</summary>
internal sealed record ModelRoom(string Name, int Capacity)
{
    public const string CenterLevel = "中心审批";

    public const string TownLevel = "镇级复核";

    public int Before { get; init; }

    public int After { get; init; }

    public IReadOnlyList<RoomLayout> Layouts { get; init; } = [];

    /// <summary>From how many persons on the centre must agree; null = never.</summary>
    public int? CenterFrom { get; init; }

    /// <summary>From how many persons on the town must agree, after the centre; null = never.</summary>
    public int? TownFrom { get; init; }

    public bool RequestHolds { get; init; } = true;

    public int DecideHours { get; init; }

    public int Shortest { get; init; } = 5;

    public int Longest { get; init; } = 1440;

    public int Notice { get; init; }

    public int Horizon { get; init; } = 730;

    public int Opens { get; init; }

    public int Closes { get; init; } = 1440;

    public DayOfWeek? ClosedOn { get; init; }

    public Role? OnlyFor { get; init; }

    /// <summary>The rooms that it consists of at first; indices into <see cref="All"/>.</summary>
    public IReadOnlyList<int> Parts { get; init; } = [];

    /// <summary>Ordinary rooms, a hall of two parts, and a hall of three with a pair of them.</summary>
    public static IReadOnlyList<ModelRoom> All { get; } =
    [
        new("会议室", 40) { Before = 10, After = 15, Layouts = [new("剧院式", 60, 30, 15), new("课桌式", 24, 15)] },
        new("活动室", 50) { CenterFrom = 0, TownFrom = 20, DecideHours = 6, After = 5 },
        new("谈心室", 30) { CenterFrom = 15, TownFrom = 0, RequestHolds = false, After = 30 },
        new("棋牌室", 20) { OnlyFor = Role.Cadre, Shortest = 30, Longest = 240, Notice = 60, Horizon = 20, Opens = 540, Closes = 780, ClosedOn = DayOfWeek.Tuesday },
        new("A区", 40) { After = 10 },
        new("B区", 40) { Layouts = [new("剧院式", 30, 20, 20)] },
        new("多功能厅", 100) { Parts = [4, 5], Before = 20, Layouts = [new("剧院式", 120, 60, 30)] },
        new("东区", 20),
        new("中区", 20) { CenterFrom = 0, RequestHolds = false },
        new("西区", 20) { Before = 5, After = 5 },
        new("大厅", 60) { Parts = [7, 8, 9], CenterFrom = 0 },
        new("东中厅", 40) { Parts = [7, 8], After = 15 },
        new("备用厅", 40) { RequestHolds = false, CenterFrom = 12, DecideHours = 3 },
    ];
}
