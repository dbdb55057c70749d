using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Shared.Tests.Notices;

public class NoticeTemplateTextTests
{
    private static readonly NoticeWords Words = new("停水", "明天停水{编号}。", "", "7K3M-Q2FH", "王大爷", "柳溪村", "11月21日");

    [Fact]
    public void Fill_LeavesOutALineThatHeldOnlyAnEmptyPlaceholder_AndFillsNothingTwice() =>
        Assert.Equal("【停水】\n明天停水{编号}。\n编号：7K3M-Q2FH", NoticeTemplateText.Fill("【{标题}】\n{内容}\n{链接}\n编号：{编号}", Words));

    [Fact]
    public void Fill_KeepsEmptyLinesOfTheTemplateItself() => Assert.Equal("王大爷：\n\n停水", NoticeTemplateText.Fill("{姓名}：\n\n{标题}\n{链接}", Words));

    [Theory]
    [InlineData("{标题}", "{内容}", null)]
    [InlineData("{标题}", "{正文}", "不认识的占位符：{正文}")]
    [InlineData("{标题", "{内容}", "没有成对")]
    [InlineData("{标题}", "{内容}}", "没有成对")]
    [InlineData("{标题}", "{{内容}}", "没有成对")]
    [InlineData("{标题}", "您有新消息", "要有{内容}")]
    public void Check_SaysWhatIsWrong(string subject, string body, string? fault)
    {
        var faults = NoticeTemplateText.Check(subject, body);
        if (fault is null) Assert.Empty(faults);
        else Assert.Contains(faults, f => f.Contains(fault));
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public void Usual_IsInOrderForEveryChannel(ChannelKind channel)
    {
        var (subject, body) = NoticeTemplateText.Usual(channel);
        Assert.Empty(NoticeTemplateText.Check(subject, body));
    }

    public static TheoryData<ChannelKind> Channels => [.. ChannelKinds.All];
}
