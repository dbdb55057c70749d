using System.Diagnostics;
using System.Text;
using PartyMassCenter.Shared.ICalendar.Reading;

namespace PartyMassCenter.Shared.Tests.ICalendar.Reading;

public class DocumentReaderTests
{
    private static CalendarDocument Read(params string[] lines) => CalendarDocument.Read(string.Join("\r\n", lines));

    private static CalendarComponent Event(CalendarDocument document) => Assert.Single(Assert.Single(document.Calendars).Components);

    private static CalendarDocument InEvent(params string[] lines) => Read(["BEGIN:VCALENDAR", "BEGIN:VEVENT", .. lines, "END:VEVENT", "END:VCALENDAR"]);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\r\n")]
    public void Read_WithAnyLineEnd_FindsTheSame(string end)
    {
        var document = CalendarDocument.Read(string.Join(end, "BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:广场舞", " 排练", "", "LOCATION:文化广场", "END:VEVENT", "END:VCALENDAR") + end);
        Assert.Empty(document.Problems.ToList());
        Assert.Equal("广场舞排练", Event(document).Text("SUMMARY"));
        Assert.Equal("文化广场", Event(document).Text("LOCATION"));
    }

    [Fact]
    public void Read_WithByteOrderMark_IgnoresIt()
    {
        var text = "BEGIN:VCALENDAR\r\nX-WR-CALNAME:村历\r\nEND:VCALENDAR\r\n";
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var document = CalendarDocument.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            Assert.Empty(document.Problems.ToList());
            Assert.Equal("村历", document.Calendars[0].Text("X-WR-CALNAME"));
        }
    }

    [Fact]
    public void Read_WithFoldInsideACharacter_JoinsItsOctets()
    {
        var whole = "BEGIN:VCALENDAR\r\nX-WR-CALNAME:党群服务中心\r\nEND:VCALENDAR\r\n"u8.ToArray();
        var at = Encoding.UTF8.GetByteCount("BEGIN:VCALENDAR\r\nX-WR-CALNAME:党") + 1;
        var document = CalendarDocument.Read([.. whole[..at], .. "\r\n "u8, .. whole[at..]]);
        Assert.Equal("党群服务中心", document.Calendars[0].Text("X-WR-CALNAME"));
    }

    [Fact]
    public void Read_WithTabFold_JoinsLines() => Assert.Equal("村民议事", Event(InEvent("SUMMARY:村民", "\t议事")).Text("SUMMARY"));

    [Fact]
    public void Read_WithBadLine_ReportsItsNumberAndKeepsTheRest()
    {
        var document = InEvent("UID:1", "SUMMARY:健康", " 讲座", "这一行是粘贴进来的说明: 请准时", "LOCATION:二楼");
        var problem = Assert.Single(document.Problems.ToList());
        Assert.Equal(6, problem.Line);
        Assert.StartsWith("第 6 行：", problem.ToString(), StringComparison.Ordinal);
        Assert.Equal("健康讲座", Event(document).Text("SUMMARY"));
        Assert.Equal("二楼", Event(document).Text("LOCATION"));
    }

    [Fact]
    public void Read_WithUnclosedQuote_LosesOnlyThatLine()
    {
        var document = InEvent("ORGANIZER;CN=\"王老师:mailto:w@example.cn", "SUMMARY:书法班");
        Assert.Equal(3, Assert.Single(document.Problems.ToList()).Line);
        Assert.Equal("书法班", Event(document).Text("SUMMARY"));
    }

    [Fact]
    public void Read_WhenAnEndIsMissing_TheNextEventStandsOnItsOwn()
    {
        var document = Read("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "BEGIN:VALARM", "ACTION:DISPLAY", "BEGIN:VEVENT", "UID:2", "END:VEVENT", "END:VCALENDAR");
        Assert.Equal(["1", "2"], document.Calendars[0].Within("VEVENT").Select(e => e.Text("UID")));
        Assert.Equal([6, 6], document.Problems.ToList().Select(p => p.Line));
    }

    [Fact]
    public void Read_WhenABeginIsBroken_TheNextEventSurvives()
    {
        var document = Read("BEGIN:VCALENDAR", "BEGIN VEVENT", "UID:1", "END:VEVENT", "BEGIN:VEVENT", "UID:2", "END:VEVENT", "END:VCALENDAR");
        Assert.Equal(["2"], document.Calendars[0].Within("VEVENT").Select(e => e.Text("UID")));
        Assert.Equal([2, 4], document.Problems.ToList().Select(p => p.Line));
    }

    [Fact]
    public void Read_WithoutCalendarAround_StillFindsTheEvent()
    {
        var document = Read("BEGIN:VEVENT", "UID:1", "END:VEVENT");
        Assert.Equal("1", Event(document).Text("UID"));
        Assert.Single(document.Problems.ToList());
    }

    [Fact]
    public void Read_WithUnknownComponentsAndProperties_KeepsThem()
    {
        var document = Read("BEGIN:VCALENDAR", "X-OWN;X-P=1:值", "BEGIN:X-PART", "X-INNER:2", "END:X-PART", "BEGIN:VEVENT", "UID:1", "BEGIN:VALARM", "TRIGGER:-PT15M", "END:VALARM", "END:VEVENT", "END:VCALENDAR", "");
        Assert.Empty(document.Problems.ToList());
        Assert.Equal("-PT15M", document.Calendars[0].Components[1].Components[0].First("trigger")!.Value.Value);
        Assert.Equal("BEGIN:VCALENDAR\r\nX-OWN;X-P=1:值\r\nBEGIN:X-PART\r\nX-INNER:2\r\nEND:X-PART\r\nBEGIN:VEVENT\r\nUID:1\r\nBEGIN:VALARM\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", Written.Of(document));
    }

    [Fact]
    public void Read_WhenTooDeep_SkipsWhatIsInsideAndGoesOn()
    {
        var depth = 100_000;
        var nested = string.Concat(Enumerable.Repeat("BEGIN:X-BOX\n", depth)) + "X:1\n" + string.Concat(Enumerable.Repeat("END:X-BOX\n", depth));
        var document = CalendarDocument.Read($"BEGIN:VCALENDAR\n{nested}BEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDAR\n");
        Assert.Single(document.Problems.ToList());
        Assert.Equal("1", document.Calendars[0].Within("VEVENT").Single().Text("UID"));
    }

    [Fact]
    public void Read_WhenThereIsTooMuch_ReportsWhereItStopped()
    {
        var document = CalendarDocument.Read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nA:1\nB:2\nC:3\nD:4\nEND:VEVENT\nEND:VCALENDAR\n", new CalendarLimits { Properties = 2 });
        Assert.Equal(2, Event(document).Properties.Length);
        Assert.Equal(5, document.Problems.ToList()[0].Line);
        var cut = CalendarDocument.Read("BEGIN:VCALENDAR\nA:1\nB:2\nEND:VCALENDAR\n", new CalendarLimits { Bytes = 20 });
        Assert.Equal("1", cut.Calendars[0].Text("A"));
        Assert.Contains("文件太大", cut.Problems.ToList()[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WithNothingButErrors_KeepsAFewAndCountsTheRest()
    {
        var problems = CalendarDocument.Read(string.Concat(Enumerable.Repeat("坏行\n", 50_000)), new CalendarLimits { Problems = 10 }).Problems;
        Assert.Equal(50_000, problems.Count);
        Assert.Equal(11, problems.ToList().Count);
    }

    [Theory]
    [InlineData('\r')]
    [InlineData('\n')]
    [InlineData(' ')]
    [InlineData('"')]
    [InlineData(';')]
    [InlineData('\\')]
    public void Read_WithMillionsOfOneCharacter_IsLinear(char c)
    {
        var watch = Stopwatch.StartNew();
        var document = CalendarDocument.Read("BEGIN:VCALENDAR\nX;A=" + new string(c, 8_000_000) + ":1\nEND:VCALENDAR");
        foreach (var property in document.Calendars.SelectMany(d => d.Properties.ToArray())) _ = (property.Text, property.Parameters, property.Texts);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("不是日历")]
    [InlineData("END:VCALENDAR")]
    [InlineData(" ")]
    [InlineData("BEGIN:")]
    public void Read_WithNoCalendar_GivesNone(string text) => Assert.Empty(CalendarDocument.Read(text).Calendars);
}
