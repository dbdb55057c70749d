using PartyMassCenter.Shared.ICalendar.Events;
using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.Tests.ICalendar.Events;
using PartyMassCenter.Shared.Tests.ICalendar.Fixtures;

namespace PartyMassCenter.Shared.Tests.ICalendar;

/// <summary>Calendars as Apple, Google, Outlook and Thunderbird export them are read as these show them.</summary>
public class ExportedCalendarTests
{
    public static TheoryData<string> Names => [.. Fixture.Names];

    private static EventCalendar Read(string name) => EventCalendar.Read(CalendarDocument.Read(Fixture.Octets(name)), Calendars.Shanghai);

    private static string Until2027(EventCalendar calendar) =>
        string.Join('\n', calendar.Occurrences(Calendars.Utc("20260101T000000Z"), Calendars.Utc("20270101T000000Z")).Select(o => $"{Calendars.Shanghai.ToWallClock(o.StartUtc):MMdd HHmm}-{Calendars.Shanghai.ToWallClock(o.EndUtc):MMdd HHmm} {o.Event.Summary}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_HasNoProblems(string name) => Assert.Empty(Read(name).Problems);

    [Fact]
    public void Read_Apple_IsAsItsCalendarShowsIt()
    {
        var calendar = Read("apple");
        Assert.Equal("清溪村文化日历", calendar.Name);
        Assert.Equal(
            """
            0905 0900-0905 1030 少年书社
            0912 1500-0912 1630 少年书社（下午场）
            0925 0000-0926 0000 中秋节庙会
            0926 0900-0926 1030 少年书社
            1003 0900-1003 1030 少年书社
            """.ReplaceLineEndings("\n"),
            Until2027(calendar));
        var master = calendar.Series[0].Master!;
        Assert.Equal("清溪村文化礼堂\n清溪路8号", master.Location);
        Assert.Equal("清溪村文化礼堂\\n清溪路8号", master.Component.First("X-APPLE-STRUCTURED-LOCATION")!.Value.Parameter("X-TITLE"));
        Assert.Equal(["-PT30M", "19760401T005545Z"], master.Component.Within("VALARM").Select(a => a.First("TRIGGER")!.Value.Value));
    }

    [Fact]
    public void Read_Google_IsAsItsCalendarShowsIt()
    {
        var calendar = Read("google");
        Assert.Equal(
            """
            0901 1930-0901 2030 广场舞排练
            0908 1800-0908 1900 广场舞排练（提前）
            0910 1430-0910 1630 健康讲座
            """.ReplaceLineEndings("\n"),
            Until2027(calendar));
        Assert.Equal("<b>健康讲座</b><br>讲师：镇卫生院李医生, 请带医保卡\n地点：二楼会议室", calendar.Series[0].Master!.Description);
        Assert.Equal(new DateTime(2026, 9, 1, 11, 59, 59), calendar.Series[0].Master!.ChangedUtc);
    }

    [Fact]
    public void Read_Outlook_IsAsItsCalendarShowsIt()
    {
        var calendar = Read("outlook");
        Assert.Equal(
            """
            0907 0900-0907 1100 村两委会议
            1001 0000-1008 0000 国庆长假
            1005 0900-1005 1100 村两委会议
            1021 0800-1021 0900 与海外乡亲视频连线
            1028 0800-1028 0900 与海外乡亲视频连线
            1102 0900-1102 1100 村两委会议
            1104 0900-1104 1000 与海外乡亲视频连线
            """.ReplaceLineEndings("\n"),
            Until2027(calendar));
        Assert.Equal("议题：\n1. 村道修缮;\n2. 环境整治\n", calendar.Series[0].Master!.Description);
        Assert.EndsWith("5566778899", calendar.Series[0].Uid, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Thunderbird_IsAsItsCalendarShowsIt()
    {
        var calendar = Read("thunderbird");
        Assert.Equal(
            """
            0926 0930-0926 1130 非遗竹编教学
            1003 0930-1003 1230 非遗竹编教学
            1031 0930-1031 1130 非遗竹编教学
            1128 0930-1128 1130 非遗竹编教学
            1226 0930-1226 1130 非遗竹编教学
            """.ReplaceLineEndings("\n"),
            Until2027(calendar));
        Assert.Equal(["非遗", "少年", "公益,免费"], calendar.Series[0].Master!.Categories);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_OfWhatWasRead_IsTheSame(string name)
    {
        var read = CalendarDocument.Read(Fixture.Octets(name));
        var written = Written.Octets(read);
        var again = CalendarDocument.Read(written);
        Assert.Equal(0, again.Problems.Count);
        Assert.Equal(Lines(read), Lines(again));
        Assert.Equal(written, Written.Octets(again));
        Assert.Equal(Until2027(EventCalendar.Read(read, Calendars.Shanghai)), Until2027(EventCalendar.Read(again, Calendars.Shanghai)));
    }

    /// <summary>Every property as it stands, and where it stands.</summary>
    private static List<string> Lines(CalendarDocument document)
    {
        List<string> lines = [];
        foreach (var calendar in document.Calendars) Add(calendar, "");
        return lines;

        void Add(CalendarComponent component, string path)
        {
            foreach (var property in component.Properties) lines.Add($"{path}{component.Name} {property}");
            foreach (var inner in component.Components) Add(inner, $"{path}{component.Name}/");
        }
    }
}
