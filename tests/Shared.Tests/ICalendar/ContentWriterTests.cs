using System.Globalization;
using System.Text;
using PartyMassCenter.Shared.ICalendar;
using PartyMassCenter.Shared.ICalendar.Reading;

namespace PartyMassCenter.Shared.Tests.ICalendar;

public class ContentWriterTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Text_IsFoldedAt75OctetsAndNeverInsideACharacter(int octets)
    {
        var character = octets switch { 1 => "a", 2 => "é", 3 => "党", _ => "𠮷" };
        for (var length = 0; length < 200; length++)
        {
            var text = string.Concat(Enumerable.Repeat(character, length));
            var written = Written.By(w => w.Text("SUMMARY", text));
            var lines = written.Split("\r\n")[..^1];
            Assert.All(lines, l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 1, 75));
            Assert.DoesNotContain('\uFFFD', written);
            Assert.Equal("SUMMARY:" + text, string.Concat(lines.Select((l, n) => n == 0 ? l : l[1..])));
        }
    }

    [Theory]
    [InlineData("一,二;三\\四", "一\\,二\\;三\\\\四")]
    [InlineData("一\r\n二\n三\r四", "一\\n二\\n三\\n四")]
    [InlineData("一\u2028二\u0085三", "一\\n二\\n三")]
    [InlineData("一\0二\u0007三\u007f四\t五", "一二三四\t五")]
    public void Text_IsEscaped(string text, string expected) => Assert.Equal($"SUMMARY:{expected}\r\n", Written.By(w => w.Text("SUMMARY", text)));

    [Fact]
    public void Text_WithHalfACharacter_IsStillUtf8() => Assert.Equal("SUMMARY:\ufffd\r\n", Written.By(w => w.Text("SUMMARY", "\ud800")));

    [Fact]
    public void Raw_CannotBeginAnotherProperty() =>
        Assert.Equal("RRULE:FREQ=DAILYATTACH:x\r\n", Written.By(w => w.Raw("RRULE", "FREQ=DAILY\r\nATTACH:x")));

    [Theory]
    [InlineData("王\r\nATTACH:file:///etc/passwd", "\"王^nATTACH:file:///etc/passwd\"")]
    [InlineData("王\nX:1", "\"王^nX:1\"")]
    [InlineData("王\rX", "\"王^nX\"")]
    [InlineData("a^b\"c", "\"a^^b^'c\"")]
    [InlineData("a\0b\u0008", "\"ab\"")]
    [InlineData("", "\"\"")]
    [InlineData("王老师", "王老师")]
    public void Parameter_CannotBeginAnotherProperty(string value, string expected)
    {
        var written = Written.By(w => w.Raw("ORGANIZER", "mailto:a@example.cn", new CalendarParameter("CN", value)));
        Assert.Equal($"ORGANIZER;CN={expected}:mailto:a@example.cn\r\n", written);
    }

    [Fact]
    public void Numbers_AreWrittenAlikeInEveryCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            List<string> written = [];
            foreach (var culture in new[] { "zh-CN", "sv-SE", "ar-SA", "fa-IR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                written.Add(CalendarWriterTests.Everything());
            }

            Assert.Single(written.Distinct());
            Assert.Contains("GEO:-30.25;120.153576\r\n", written[0], StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Component_IsWrittenWithWhatIsInIt()
    {
        var e = new CalendarComponent("VEVENT");
        e.Add(CalendarProperty.OfText("SUMMARY", "义诊, 免费"));
        var alarm = new CalendarComponent("VALARM");
        alarm.Add(CalendarProperty.Of("TRIGGER", "-PT15M"));
        e.Add(alarm);
        Assert.Equal("BEGIN:VEVENT\r\nSUMMARY:义诊\\, 免费\r\nBEGIN:VALARM\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\n", Written.By(w => w.Component(e)));
    }

    [Fact]
    public void Component_ThatContainsItself_IsRefused()
    {
        var e = new CalendarComponent("VEVENT");
        e.Add(e);
        Assert.Throws<ArgumentException>(() => Written.By(w => w.Component(e)));
    }

    [Fact]
    public void Property_WithOctetsThatAreNoText_IsStillFolded()
    {
        var octets = "BEGIN:VCALENDAR\r\nX:"u8.ToArray().Concat(Enumerable.Repeat((byte)0x80, 500)).Concat("\r\nEND:VCALENDAR\r\n"u8.ToArray()).ToArray();
        var again = CalendarDocument.Read(Written.Octets(CalendarDocument.Read(octets)));
        Assert.Equal(500, again.Calendars[0].Properties[0].Value.Length);
    }
}
