using System.Buffers;
using System.Globalization;
using PartyMassCenter.Shared.ICalendar;
using PartyMassCenter.Shared.ICalendar.Reading;

namespace PartyMassCenter.Benchmarks.Calendar;

/// <summary>A village's calendar of some thousand events, and one of endless weekly series; the same in every run.</summary>
internal static class CalendarWorkload
{
    public const int Series = 1_000;

    private static readonly string[] Names = ["广场舞排练", "书法班", "健康讲座", "老年合唱团", "村民代表会议", "法律咨询", "乒乓球比赛", "农技培训", "少儿手工课", "电影放映", "义诊", "垃圾分类宣传"];
    private static readonly string[] Rooms = ["多功能厅", "一楼活动室", "二楼会议室", "图书阅览室", "文化广场", "老年食堂", "健身房"];
    private static readonly string[] Words = ["请提前十分钟到场", "自带水杯", "名额有限, 先到先得", "如遇下雨改在室内举行;另行通知", "联系人: 王老师 13800000000", "适合六十岁以上村民参加", "免费", "由镇文化站主办\n欢迎参加"];
    private static readonly string[] Kinds = ["文体", "讲座", "会议", "便民"];
    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public static byte[] Events(int count) => Written(w =>
    {
        var random = new Random(42);
        var begin = new DateTime(2024, 1, 1);
        for (var n = 0; n < count; n++)
        {
            var start = begin.AddDays(random.Next(1000)).AddMinutes(15 * random.Next(32, 84));
            var changed = Text(begin.AddMinutes(random.Next(1_000_000))) + "Z";
            w.Begin("VEVENT");
            w.Raw("UID", string.Create(CultureInfo.InvariantCulture, $"evt-{n:000000}-{random.Next():x8}@village.example.cn"));
            w.Raw("DTSTAMP", changed);
            w.Raw("LAST-MODIFIED", changed);
            w.Raw("SEQUENCE", random.Next(5).ToString(CultureInfo.InvariantCulture));
            Times(w, start, start.AddMinutes(15 * random.Next(2, 13)));
            w.Text("SUMMARY", $"{Names[random.Next(Names.Length)]}（第{random.Next(1, 60)}期）");
            w.Text("DESCRIPTION", string.Join('；', random.GetItems(Words, 4)));
            w.Text("LOCATION", Rooms[random.Next(Rooms.Length)]);
            w.Texts("CATEGORIES", [Kinds[random.Next(Kinds.Length)], "公益"]);
            w.Raw("STATUS", "CONFIRMED");
            w.Raw("TRANSP", "OPAQUE");
            w.Raw("ORGANIZER", "mailto:center@village.example.cn", new CalendarParameter("CN", "服务中心"));
            if (n % 10 == 0) w.Raw("RRULE", $"FREQ=WEEKLY;COUNT={random.Next(4, 20)};BYDAY={Days[(int)start.DayOfWeek]}");
            w.End("VEVENT");
        }
    });

    public static byte[] Weekly() => Written(w =>
    {
        var random = new Random(43);
        for (var n = 0; n < Series; n++)
        {
            var start = new DateTime(2016, 1, 4).AddDays(random.Next(56)).AddMinutes(15 * random.Next(32, 84));
            var second = Days[random.Next(7)];
            var days = random.Next(3) > 0 && second != Days[(int)start.DayOfWeek] ? $"{Days[(int)start.DayOfWeek]},{second}" : Days[(int)start.DayOfWeek];
            w.Begin("VEVENT");
            w.Raw("UID", $"wk-{n}@village.example.cn");
            w.Raw("DTSTAMP", "20160101T000000Z");
            Times(w, start, start.AddMinutes(90));
            w.Text("SUMMARY", Names[random.Next(Names.Length)]);
            w.Raw("RRULE", $"FREQ=WEEKLY{(n % 4 == 0 ? ";INTERVAL=2" : "")};BYDAY={days}");
            w.End("VEVENT");
        }
    });

    private static void Times(ContentWriter w, DateTime start, DateTime end)
    {
        w.Raw("DTSTART", Text(start), new CalendarParameter("TZID", "Asia/Shanghai"));
        w.Raw("DTEND", Text(end), new CalendarParameter("TZID", "Asia/Shanghai"));
    }

    private static string Text(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static byte[] Written(Action<ContentWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        var feed = new CalendarWriter(output);
        feed.Begin("村服务中心活动日历");
        write(new ContentWriter(output));
        feed.End();
        return output.WrittenSpan.ToArray();
    }
}
