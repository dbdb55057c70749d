using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>Plausible bookings from a month back to two months ahead of a day; the same for the same day.</summary>
public sealed class SampleBookings(IReadOnlyList<Room> rooms, DateOnly today)
{
    private const string Village = "柳溪村";

    private readonly List<SampleUse> uses = [];

    /// <summary>Bookings with their holds and stories, none overlapping.</summary>
    public IReadOnlyList<SampleUse> Create()
    {
        for (var day = today.AddMonths(-1); day < today.AddMonths(2); day = day.AddDays(1))
        {
            Weekly(day);
            Monthly(day);
            OtherVillages(day);
        }

        Waiting();
        Bumped();
        return uses;
    }

    private void Weekly(DateOnly day)
    {
        var week = day.DayNumber / 7;
        switch (day.DayOfWeek)
        {
            case DayOfWeek.Monday:
                Use(day, "两委会议室", "8:00", "10:00", "村两委例会", BookingPurpose.Meeting, 11, "zhangxiaoyu");
                Use(day, "文体活动室", "18:30", "20:30", "广场舞骨干训练", BookingPurpose.Culture, 24, "sunlanying");
                break;
            case DayOfWeek.Tuesday:
                Use(day, "多功能厅", "9:00", "11:30", "银龄艺术团排练", BookingPurpose.Culture, 28, "sunlanying");
                Use(day, "图书阅览室", "15:00", "16:30", "村史资料整理", BookingPurpose.Service, 6, "organiser");
                break;
            case DayOfWeek.Wednesday:
                Use(day, "警务工作站", "9:00", "10:30", "矛盾纠纷排查调解", BookingPurpose.Mediation, 5, "wangdehai");
                Use(day, "文体活动室", "18:30", "20:30", "广场舞骨干训练", BookingPurpose.Culture, 24, "sunlanying");
                break;
            case DayOfWeek.Thursday:
                Use(day, "多功能厅", "9:00", "11:30", "银龄艺术团排练", BookingPurpose.Culture, 28, "sunlanying");
                Use(day, "两委会议室", "14:30", "16:00", week % 2 == 0 ? "网格员碰头会" : "惠农政策宣讲准备会", BookingPurpose.Meeting, 12, "cadre");
                break;
            case DayOfWeek.Friday:
                Use(day, "党员活动室", "15:00", "17:00", week % 2 == 0 ? "农技讲堂：冬季大棚管理" : "网格员业务培训", BookingPurpose.Training, 32, "liuming");
                Use(day, "两委会议室", "9:00", "10:30", "“代跑服务”集中派单", BookingPurpose.Service, 8, "cadre2");
                break;
            case DayOfWeek.Saturday:
                Use(day, "图书阅览室", "14:00", "17:00", "少年书社 · 经典诵读", BookingPurpose.Culture, 18, "organiser");
                Use(day, "文体活动室", "9:00", "11:00", "青年篮球队体能训练", BookingPurpose.Culture, 16, "wangdehai");
                Use(day, "党员活动室", "9:30", "11:30", week % 2 == 0 ? "退役军人座谈会" : "入党积极分子学习", BookingPurpose.PartyWork, 20, "liuming");
                break;
            default:
                Use(day, "图书阅览室", "9:00", "11:00", "亲子绘本阅读", BookingPurpose.Culture, 20, "organiser");
                Use(day, "文体活动室", "14:00", "16:30", week % 2 == 0 ? "乡创手作社 · 竹编剪纸" : "乒乓球友谊赛", BookingPurpose.Culture, 15, "organiser");
                Use(day, "党员活动室", "9:00", "10:30", "家庭教育讲堂", BookingPurpose.Training, 30, "cadre2");
                Use(day, "多功能厅", "9:30", "11:30", "戏曲票友会", BookingPurpose.Culture, 35, "sunlanying");
                break;
        }
    }

    private void Monthly(DateOnly day)
    {
        switch (day.Day)
        {
            case 5:
                Use(day, "党员活动室", "9:30", "11:30", "主题党日", BookingPurpose.PartyWork, 36, "liuming");
                break;
            case 15:
                Use(day, "两委会议室", "10:30", "12:00", "村民议事会", BookingPurpose.Meeting, 18, "center");
                if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                    Use(day, "党代表联络室", "9:00", "11:00", "党代表接待日", BookingPurpose.Service, 6, "cadre2");
                break;
            case 20:
                Use(day, "党员活动室", "19:00", "20:00", "支部党员大会", BookingPurpose.PartyWork, 38, "liuming");
                break;
            case 26:
                Use(day, "多功能厅", "14:00", "17:00", $"{day.Month}月集体生日会", BookingPurpose.Culture, 45, "cadre2", layout: "空场");
                break;
            case 28:
                Use(day, "两委会议室", "16:30", "18:00", "村级财务公开审核", BookingPurpose.Meeting, 9, "center");
                break;
        }
    }

    private void OtherVillages(DateOnly day)
    {
        if (day.DayOfWeek == DayOfWeek.Monday) Use(day, "会议室", "8:30", "10:00", "村两委例会", BookingPurpose.Meeting, 9, "shiqiao", village: "石桥村");
        if (day.DayOfWeek == DayOfWeek.Tuesday) Use(day, "会议室", "9:00", "10:30", "村两委例会", BookingPurpose.Meeting, 8, "yunling", village: "云岭村");
        if (day.DayOfWeek == DayOfWeek.Thursday) Use(day, "电商直播间", "19:00", "21:00", "助农直播", BookingPurpose.Service, 4, "baihe", village: "白河村");
        if (day.DayOfWeek == DayOfWeek.Saturday) Use(day, "文化礼堂", "9:00", "11:00", "戏曲社排练", BookingPurpose.Culture, 30, "shiqiao", village: "石桥村");
    }

    /// <summary>Today and the days after it: something under way, requests that wait, one rejected and one cancelled.</summary>
    /// <summary>A flood drill that took the hall from a film evening.</summary>
    private void Bumped()
    {
        const string Urgent = "防汛工作紧急部署会";
        var day = today.AddDays(-4);
        Use(day, "党员活动室", "19:00", "20:30", Urgent, BookingPurpose.Meeting, 26, "center");
        Use(day, "党员活动室", "18:30", "20:30", "红色电影放映", BookingPurpose.Culture, 30, "organiser", BookingStatus.Cancelled, $"因紧急会议“{Urgent}”让出：县防汛指挥部通知今晚部署");
        if (uses.Find(u => u.Booking.Title == Urgent) is not { } taken) return;
        taken.Booking.Urgent = true;
        uses[^1].Booking.BumpedById = taken.Booking.Id;
    }

    private void Waiting()
    {
        Use(today, "两委会议室", "13:30", "15:30", "邻里矛盾调解", BookingPurpose.Mediation, 6, "cadre");
        Use(today, "多功能厅", "14:30", "17:30", "红色故事会彩排", BookingPurpose.Culture, 40, "organiser", BookingStatus.Requested);
        Use(today.AddDays(3), "多功能厅", "18:00", "20:30", "年度村晚第一次联排", BookingPurpose.Culture, 60, "organiser", BookingStatus.Requested);
        Use(today.AddDays(5), "多功能厅", "13:00", "16:00", "健康义诊", BookingPurpose.Service, 50, "cadre2", BookingStatus.Requested);
        Use(today.AddDays(6), "多功能厅", "8:00", "10:00", "家电以旧换新推介会", BookingPurpose.Other, 70, "cadre", BookingStatus.Rejected, "商业推介不使用村集体场地，请到集市广场办理。");
        Use(today, "多功能厅A区", "18:30", "20:30", "合唱队分声部练习", BookingPurpose.Culture, 22, "sunlanying", takes: [new(SampleResources.IdOf("便携音响"), 1), new(SampleResources.IdOf("无线话筒"), 2)]);
        Use(today.AddDays(1), "多功能厅B区", "14:00", "16:00", "志愿者培训", BookingPurpose.Training, 25, "cadre2");
        Use(today.AddDays(1), "多功能厅B区", "14:30", "15:30", "妇女议事会", BookingPurpose.Meeting, 16, "cadre", BookingStatus.Waiting);
        Use(today.AddDays(4), "多功能厅A区", "14:30", "16:30", "反诈宣传讲座", BookingPurpose.Training, 40, "wangdehai", layout: "剧院式", takes: [new(SampleResources.IdOf("折叠椅"), 40), new(SampleResources.IdOf("移动投影仪"), 1)]);
        Use(today.AddDays(2), "图书阅览室", "9:00", "11:00", "亲子绘本阅读", BookingPurpose.Culture, 20, "organiser", BookingStatus.Cancelled, "主讲老师临时有事，改期另行通知。");
        Use(today.AddDays(1), "图书阅览室", "18:30", "19:30", "老年读报会", BookingPurpose.Culture, 12, "cadre2", behalf: ("王大爷", "13705371201", OnBehalfVia.Phone));
        Use(today.AddDays(4), "文体活动室", "15:00", "16:30", "邻里棋牌赛", BookingPurpose.Culture, 16, "cadre", behalf: ("李婶", "15905378812", OnBehalfVia.WalkIn));
        Use(today.AddDays(-6), "文体活动室", "15:00", "16:30", "太极拳晨练交流", BookingPurpose.Culture, 14, "cadre", behalf: ("赵师傅", "18605374406", OnBehalfVia.WalkIn));
    }

    private void Use(
        DateOnly day, string room, string from, string to, string title, BookingPurpose purpose, int people, string by,
        BookingStatus status = BookingStatus.Approved, string? reason = null, string village = Village, string? layout = null, IReadOnlyList<ResourceUse>? takes = null,
        (string Name, string Phone, OnBehalfVia Via)? behalf = null)
    {
        var place = rooms.First(r => r.Id == SampleRooms.IdOf(room, village));
        var time = new TimeRange(day.ToDateTime(TimeOnly.Parse(from, null)), day.ToDateTime(TimeOnly.Parse(to, null)));
        var holding = place.Policy.Holding(time, layout);
        var active = status is BookingStatus.Approved or BookingStatus.Requested;
        if (active && uses.Any(u => u.Holds.Any(h => place.Spaces.Contains(h.RoomId) && h.Start < holding.End && holding.Start < h.End))) return;
        var asked = CenterClock.ToUtc((day < today ? day : today).AddDays(-3).ToDateTime(new TimeOnly(9, 20)));
        uses.Add(SampleUse.Of(place, time, holding, title, purpose, people, by, status, reason, asked, layout, takes ?? [], behalf));
    }
}
