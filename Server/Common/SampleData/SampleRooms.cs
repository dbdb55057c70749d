using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>The rooms of the sample villages; 柳溪村 has those that the facility standard names.</summary>
public static class SampleRooms
{
    public static Guid IdOf(string name, string village = "柳溪村") => SampleId.Of($"room {village} {name}");

    public static IReadOnlyList<Room> Create() =>
    [
        Room("多功能厅", 1, 160, 80, RoomFunction.CultureAndSport | RoomFunction.Education | RoomFunction.Volunteering, ["投影", "音响", "舞台灯光", "话筒"], stepFree: true,
            contact: ("赵文静", "13305375577"), description: "活动桌椅可移动，可布置成会场、剧场或排练厅。",
            policy: Hours(8, 21) with { NeedsApproval = true, BufferAfterMinutes = 30, MaximumMinutes = 480, HorizonDays = 120, Layouts = HallLayouts(80) }, parts: ["多功能厅A区", "多功能厅B区"]),
        Room("多功能厅A区", 1, 90, 45, RoomFunction.CultureAndSport | RoomFunction.Education, ["投影", "音响", "话筒"], stepFree: true,
            contact: ("赵文静", "13305375577"), description: "多功能厅靠舞台的一半，拉上隔断单独使用。", policy: Hours(8, 21) with { BufferAfterMinutes = 15, Layouts = HallLayouts(45) }),
        Room("多功能厅B区", 1, 70, 35, RoomFunction.CultureAndSport | RoomFunction.Volunteering, ["音响"], stepFree: true,
            contact: ("赵文静", "13305375577"), description: "多功能厅靠南门的一半，拉上隔断单独使用。", policy: Hours(8, 21) with { BufferAfterMinutes = 15 }),
        Room("便民服务站", 1, 60, 15, RoomFunction.PublicService, ["电脑", "打印机", "接待席", "值班电话", "自助终端"], stepFree: true,
            contact: ("张晓雨", "0537-6620146"), description: "每天有村干部值班，不接受预约。", bookable: false, policy: Hours(8, 18)),
        Room("图书阅览室", 1, 70, 30, RoomFunction.Education | RoomFunction.CultureAndSport, ["书架", "电子借阅机", "电视"], stepFree: true,
            contact: ("赵文静", "13305375577"), description: "红色网络教育家园，藏书三千余册。", policy: Hours(8, 21)),
        Room("文体活动室", 1, 90, 40, RoomFunction.CultureAndSport, ["音响", "乒乓球台", "镜面墙"], stepFree: true,
            contact: ("孙兰英", "13205373309"), policy: Hours(7, 21) with { BufferAfterMinutes = 15, CheckInWithinMinutes = 20 }),
        Room("警务工作站", 1, 30, 8, RoomFunction.Governance, ["监控终端", "电脑"], stepFree: true,
            contact: ("王德海", "13605374521"), description: "综治工作室、矛盾调解室合署。", policy: Hours(8, 18) with { Bookers = [Role.Cadre] }),
        Room("两委会议室", 2, 55, 24, RoomFunction.Meeting | RoomFunction.Governance, ["圆桌", "投影", "白板"],
            contact: ("张晓雨", "13405376632"), policy: Hours(8, 20) with { MinimumMinutes = 15 }),
        Room("党员活动室", 2, 80, 40, RoomFunction.PartyActivity | RoomFunction.Education | RoomFunction.Meeting, ["电视", "投影", "音响"],
            contact: ("刘明", "13505372208"), description: "主题党日、三会一课优先使用。", policy: Hours(8, 20) with { BufferBeforeMinutes = 15, BufferAfterMinutes = 15 }),
        Room("党代表联络室", 2, 25, 8, RoomFunction.PartyActivity | RoomFunction.Office, ["会客桌椅"],
            contact: ("周桂兰", "13805370003"), policy: Weekdays(9, 17) with { Bookers = [Role.Cadre] }),
        Room("书记办公室", 2, 18, 5, RoomFunction.Office, ["电脑"], contact: ("周桂兰", "13805370003"),
            policy: Weekdays(8, 18) with { NeedsApproval = true, MaximumMinutes = 120, ApproverId = SamplePeople.IdOf("center") }),
        Room("第一书记办公室", 2, 18, 5, RoomFunction.Office, ["电脑"], contact: ("刘明", "13505372208"),
            policy: Weekdays(8, 18) with { NeedsApproval = true, MaximumMinutes = 120 }),
        Room("会议室", 1, 50, 30, RoomFunction.Meeting, ["投影"], village: "石桥村", policy: Hours(8, 20)),
        Room("农家书屋", 1, 40, 20, RoomFunction.Education, ["书架"], village: "石桥村", stepFree: true, policy: Hours(8, 20)),
        Room("文化礼堂", 1, 200, 120, RoomFunction.CultureAndSport, ["音响", "舞台"], village: "石桥村", stepFree: true, policy: Hours(8, 21) with { NeedsApproval = true, BufferAfterMinutes = 30 }),
        Room("会议室", 1, 40, 20, RoomFunction.Meeting, ["电视"], village: "云岭村", policy: Hours(8, 18)),
        Room("党员活动室", 1, 45, 30, RoomFunction.PartyActivity, ["电视"], village: "云岭村", policy: Hours(8, 18)),
        Room("综合会议室", 2, 60, 40, RoomFunction.Meeting | RoomFunction.PartyActivity, ["投影", "音响"], village: "白河村", policy: Hours(8, 20)),
        Room("电商直播间", 3, 20, 6, RoomFunction.Economy, ["补光灯", "直播设备"], village: "白河村", policy: Hours(9, 21)),
    ];

    private static IReadOnlyList<RoomLayout> HallLayouts(int seats) =>
    [
        new("剧院式", seats, 30, 15),
        new("课桌式", seats * 5 / 8, 45, 30),
        new("回字形", seats * 3 / 8, 30, 30),
        new("空场", seats, 15, 15),
    ];

    private static RoomPolicy Hours(int opens, int closes) => new() { OpeningHours = OpeningHours.Daily(opens, closes) };

    private static RoomPolicy Weekdays(int opens, int closes) => new()
    {
        OpeningHours = [.. OpeningHours.Daily(opens, closes).Select(h => h.Day is DayOfWeek.Saturday or DayOfWeek.Sunday ? new OpeningHours(h.Day, null, null) : h)],
    };

    private static Room Room(
        string name, int floor, decimal area, int capacity, RoomFunction functions, List<string> equipment,
        bool stepFree = false, (string Name, string Phone)? contact = null, string? description = null, bool bookable = true,
        string village = "柳溪村", RoomPolicy? policy = null, IReadOnlyList<string>? parts = null) => new()
        {
            Id = IdOf(name, village),
            CenterId = SampleId.Of(village),
            Name = name,
            Floor = floor,
            Area = area,
            Capacity = capacity,
            Functions = functions,
            Equipment = equipment,
            StepFree = stepFree,
            Accessibility = stepFree ? "门口有坡道，门宽90厘米，轮椅可进。" : null,
            ContactName = contact?.Name,
            ContactPhone = contact?.Phone,
            Description = description,
            Bookable = bookable,
            Policy = policy ?? new RoomPolicy(),
            PartIds = [.. (parts ?? []).Select(p => IdOf(p, village)).Order()],
        };
}
