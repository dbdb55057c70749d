using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Shared.Tests.Common.Days;

public class HolidayNoticeReaderTests
{
    private static string Year(string off, string work = "[]") => $$$"""{"source":"通知","years":{"2027":{"off":{{{off}}},"work":{{{work}}} } } }""";

    private static string Break(string from, string to, string statutory = "[]", string name = "元旦") =>
        $$"""[{"name":"{{name}}","from":"{{from}}","to":"{{to}}","statutory":{{statutory}}}]""";

    [Fact]
    public void Read_OfTheShippedNotice_IsComplete()
    {
        var notice = Assert.Single(HolidayNoticeReader.Read(Holidays.Text).Value);
        Assert.Equal((2026, 7, 6, 13), (notice.Year, notice.Off.Count, notice.Work.Count, notice.Off.Sum(o => o.Statutory.Count)));
        Assert.Contains("国办发明电〔2025〕7号", notice.Source);
    }

    public static TheoryData<string?, string> Faults() => new()
    {
        { null, "请粘贴" },
        { "{\n\"years\": oops", "第2行" },
        { "[]", "缺少“source”" },
        { """{"source":"通知"}""", "缺少“years”" },
        { """{"source":"通知","years":{"27":{}}}""", "年份“27”不对" },
        { """{"source":"通知","years":{"2027":[]}}""", "2027年的内容不对" },
        { """{"source":"通知","years":{"2027":{"work":[]}}}""", "缺少放假日期" },
        { Year(Break("2027-01-01", "2027-13-01")), "“2027-13-01”不是日期" },
        { Year("""[{"from":"2027-01-01","to":"2027-01-03","statutory":[]}]"""), "第1个假期要有" },
        { Year("""[{"name":"元旦","to":"2027-01-03","statutory":[]}]"""), "缺少2027年元旦的开始日期" },
        { Year("""[{"name":"元旦","from":"2027-01-01","to":"2027-01-03"}]"""), "缺少2027年元旦的法定节日" },
        { Year(Break("2027-01-03", "2027-01-01")), "早于开始日期" },
        { Year(Break("2027-01-01", "2027-05-01")), "超过31天" },
        { Year(Break("2026-12-31", "2027-01-01")), "2026-12-31不在2027年内" },
        { Year(Break("2027-01-01", "2027-01-03", """["2027-01-04"]""")), "不在放假日期之内" },
        { Year(Break("2027-01-01", "2027-01-03"), """["2027-01-02"]"""), "既写了放假又写了上班" },
        { Year(Break("2027-01-01", "2027-01-03"), """["2027-01-06"]"""), "不是周末" },
        { Year(Break("2027-01-01", "2027-01-03"), """["2027-01-09","2027-01-09"]"""), "写了两次" },
        { Year(Break("2027-01-01", "2027-01-03"), "[20270109]"), "“20270109”不是日期" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_WithAFault_NamesIt(string? text, string fault)
    {
        var read = HolidayNoticeReader.Read(text);
        Assert.False(read.Succeeded);
        Assert.Contains(fault, read.Message);
        Assert.All(read.Refusals, r => Assert.Equal("holidays.notice", r.Code));
    }

    [Fact]
    public void Read_WithSeveralFaults_NamesAllAtOnce() =>
        Assert.Equal(2, HolidayNoticeReader.Read(Year(Break("2027-01-03", "2027-01-01"), """["2027-01-06"]""")).Refusals.Count);
}
