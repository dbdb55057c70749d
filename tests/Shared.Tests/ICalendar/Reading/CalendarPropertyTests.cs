using PartyMassCenter.Shared.ICalendar.Reading;

namespace PartyMassCenter.Shared.Tests.ICalendar.Reading;

public class CalendarPropertyTests
{
    private static CalendarProperty Read(string line) => CalendarDocument.Read($"BEGIN:VCALENDAR\r\n{line}\r\nEND:VCALENDAR\r\n").Calendars[0].Properties[0];

    [Theory]
    [InlineData(@"SUMMARY:一\, 二\; 三\\四\n五\N六", "一, 二; 三\\四\n五\n六")]
    [InlineData(@"SUMMARY:C:\temp\", @"C:\temp\")]
    [InlineData("SUMMARY:带\u0001控\u007f制", "带控制")]
    [InlineData("SUMMARY:", "")]
    [InlineData("SUMMARY:http://a.cn:80/x;y", "http://a.cn:80/x;y")]
    public void Text_IsUnescaped(string line, string expected) => Assert.Equal(expected, Read(line).Text);

    [Fact]
    public void Texts_SplitAtBareCommas() => Assert.Equal(["文体, 公益", "讲座\\", ""], Read(@"CATEGORIES:文体\, 公益,讲座\\,").Texts);

    [Fact]
    public void Parameters_AreUnquotedAndDecoded()
    {
        var property = Read("ATTENDEE;CN=\"王;老:师, 主任\";X-NOTE=a^nb^^c^'d^e;MEMBER=\"mailto:a\",\"mailto:b\":mailto:w@example.cn");
        Assert.Equal("mailto:w@example.cn", property.Value);
        Assert.Equal("王;老:师, 主任", property.Parameter("cn"));
        Assert.Equal("a\nb^c\"d^e", property.Parameter("X-NOTE"));
        Assert.Equal(["mailto:a", "mailto:b"], property.Parameters.Single(p => p.Name == "MEMBER").Values);
        Assert.Null(property.Parameter("ROLE"));
    }

    [Theory]
    [InlineData("X;;A=1;:v", "1")]
    [InlineData("X;A=:v", "")]
    [InlineData("X;A=1=2:v", "1=2")]
    [InlineData("X;B;A=3:v", "3")]
    [InlineData("X;=5;A=4:v", "4")]
    public void Parameters_WhenMalformed_AreReadAsFarAsTheyGo(string line, string expected)
    {
        Assert.Equal(expected, Read(line).Parameter("A"));
        Assert.Equal("v", Read(line).Value);
    }

    [Fact]
    public void Name_IsFoundInAnyLetterCase()
    {
        var property = Read("Dtstart;value=date:20260921");
        Assert.True(property.Is("DTSTART"));
        Assert.Equal("DTSTART", property.Name);
        Assert.True(property.TryTime(out var time));
        Assert.True(time.IsDate);
    }

    [Fact]
    public void OfText_CanBeReadBack()
    {
        var property = CalendarProperty.OfText("X-NOTE", "一\r\n二;三,四\\五", new CalendarParameter("CN", "\"王\"^\r\nSUMMARY:假的"), new CalendarParameter("X-LIST", ["a,b", "c"]));
        Assert.Equal("X-NOTE;CN=\"^'王^'^^^nSUMMARY:假的\";X-LIST=\"a,b\",c:一\\n二\\;三\\,四\\\\五", property.ToString());
        Assert.Equal("一\n二;三,四\\五", property.Text);
        Assert.Equal("\"王\"^\nSUMMARY:假的", property.Parameter("CN"));
        Assert.Equal(["a,b", "c"], property.Parameters[1].Values);
    }

    [Theory]
    [InlineData("X Y")]
    [InlineData("名称")]
    [InlineData("")]
    [InlineData("A:B")]
    public void Of_WithAForeignName_IsABug(string name) => Assert.Throws<ArgumentException>(() => CalendarProperty.Of(name, "1"));
}
