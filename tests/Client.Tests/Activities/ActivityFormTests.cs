using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Activities;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Client.Tests.Activities;

public class ActivityFormTests : PageContext
{
    private readonly FakeActivities activities = new();
    private ActivityDetails? done;

    protected override void AddServices() => Services.AddSingleton<IActivityService>(activities).AddSingleton<IPlanService>(new FakePlans());

    [Fact]
    public void Save_WhenRefused_KeepsWhatWasTyped()
    {
        activities.Refusal = FakeBookings.Taken;
        var form = New();
        Fill(form);

        form.InvokeAsync(() => form.Find("form").Submit());

        form.WaitForAssertion(() => Assert.Contains(FakeBookings.Taken.Message, form.Find("[data-testid=refused]").TextContent));
        Assert.Equal("重阳敬老宴", form.Find("[data-testid=title]").GetAttribute("value"));
        Assert.Equal("村文化广场", form.Find("[data-testid=place]").GetAttribute("value"));
        Assert.Null(done);
    }

    [Fact]
    public void Save_WithoutTitleOrPlace_SaysWhatIsMissingAndSendsNothing()
    {
        var form = New();
        form.InvokeAsync(() => form.Find("form").Submit());
        form.WaitForAssertion(() => Assert.Contains("请填写活动名称", form.Find("[data-testid=refused]").TextContent));
        Assert.Empty(activities.Created);
    }

    [Fact]
    public void Expected_FromTwoHundredOn_WantsASafetyPlan()
    {
        var form = New();
        Fill(form);
        Assert.Empty(form.FindAll("[data-testid=safety]"));
        form.InvokeAsync(() => form.Find("[data-testid=expected]").Change("200"));
        form.InvokeAsync(() => form.Find("form").Submit());
        form.WaitForAssertion(() => Assert.Contains("请填写安全预案", form.Find("[data-testid=refused]").TextContent));
        form.InvokeAsync(() => form.Find("[data-testid=safety]").Change("两个出入口，村医在场"));
        form.InvokeAsync(() => form.Find("form").Submit());
        form.WaitForAssertion(() => Assert.NotNull(done));
        Assert.Equal("两个出入口，村医在场", Assert.Single(activities.Created).SafetyPlan);
    }

    [Fact]
    public void Series_WhenADateCantBe_AsksFirstAndSkipsIt()
    {
        activities.Checks = r => [.. Enumerable.Range(0, 3).Select(i => new OccurrenceCheck(
            DateOnly.FromDateTime(r.Start).AddDays(7 * i), r.Start.AddDays(7 * i), r.End.AddDays(7 * i), null, i == 1 && r.Answers.Count == 0 ? [FakeBookings.Taken] : [], [], false))];
        var form = New();
        Fill(form);
        form.InvokeAsync(() => form.Find("[data-testid=repeat]").Change("Weekly"));
        form.InvokeAsync(() => form.Find("form").Submit());
        form.WaitForAssertion(() => Assert.Contains("1个日期办不了", form.Find("[data-testid=series-sum]").TextContent));
        Assert.Empty(activities.Created);

        form.InvokeAsync(() => form.Find("[data-testid=series-skip]").Click());
        form.WaitForAssertion(() => Assert.Contains("共2次", form.Find("[data-testid=series-sum]").TextContent));
        form.InvokeAsync(() => form.Find("form").Submit());

        form.WaitForAssertion(() => Assert.NotNull(done));
        var made = Assert.Single(activities.Created);
        Assert.StartsWith("FREQ=WEEKLY", made.Series!.Rule, StringComparison.Ordinal);
        Assert.Equal([new SeriesAnswer(new DateOnly(2026, 11, 29))], made.Answers);
    }

    [Fact]
    public async Task Series_ByAnotherRule_ShowsWhatIsCancelledBeforeItIs()
    {
        activities.Checks = r =>
        [
            new OccurrenceCheck(DateOnly.FromDateTime(r.Start), r.Start, r.End, null, [], [], false),
            new OccurrenceCheck(DateOnly.FromDateTime(r.Start).AddDays(7), r.Start.AddDays(7), r.End.AddDays(7), "不在新的日期里", [], [], false) { Ends = true },
        ];
        activities.Saved = activities.Saved with { SeriesSentence = "每月第一个周六，共8次", Series = new SeriesPattern { Rule = "FREQ=MONTHLY;BYMONTHDAY=1", Policy = HolidayPolicy.Later, Until = new DateOnly(2027, 3, 1) } };
        var form = Edit();
        Assert.Empty(form.FindAll("[data-testid=change-rule]"));
        await form.InvokeAsync(() => form.Find("[data-testid=scope-Following]").Change(true));
        await form.InvokeAsync(() => form.Find("[data-testid=change-rule]").Change(true));
        Assert.DoesNotContain("不重复", form.Find("[data-testid=repeat]").TextContent);
        Assert.Equal("2027-03-01", form.Find("[data-testid=until]").GetAttribute("value"));
        await form.InvokeAsync(() => form.Find("[data-testid=repeat]").Change("Weekly"));
        await form.InvokeAsync(() => form.Find("[data-testid=every]").Change("2"));
        await form.InvokeAsync(() => form.Find("form").Submit());
        form.WaitForAssertion(() => Assert.Contains("共1次，都可以。取消1次", form.Find("[data-testid=series-sum]").TextContent));
        Assert.Equal("保存修改，取消1次", form.Find("[data-testid=save]").TextContent);
        Assert.Empty(activities.Changed);

        await form.InvokeAsync(() => form.Find("form").Submit());
        form.WaitForAssertion(() => Assert.NotNull(done));
        var sent = Assert.Single(activities.Changed);
        Assert.StartsWith("FREQ=WEEKLY;BYDAY=", sent.Pattern!.Rule, StringComparison.Ordinal);
        Assert.EndsWith(";INTERVAL=2", sent.Pattern.Rule, StringComparison.Ordinal);
        Assert.Equal((HolidayPolicy.Later, new DateOnly(2027, 3, 1), SeriesScope.Following), (sent.Pattern.Policy, sent.Pattern.Until, sent.Scope));
    }

    [Fact]
    public async Task Series_WithAnotherScope_KeepsItsRule()
    {
        activities.Saved = activities.Saved with { SeriesSentence = "每周六", Series = new SeriesPattern { Rule = "FREQ=WEEKLY;BYDAY=SA", Count = 8 } };
        var form = Edit();
        await form.InvokeAsync(() => form.Find("[data-testid=scope-Following]").Change(true));
        await form.InvokeAsync(() => form.Find("[data-testid=change-rule]").Change(true));
        await form.InvokeAsync(() => form.Find("[data-testid=scope-All]").Change(true));
        await form.InvokeAsync(() => form.Find("form").Submit());
        form.WaitForAssertion(() => Assert.NotNull(done));
        Assert.Null(Assert.Single(activities.Changed).Pattern);
    }

    [Fact]
    public void Save_WhenSomebodyChangedAnotherField_KeepsBoth()
    {
        var form = Edit();
        activities.Saved = FakeActivities.Details(Other(r => r.Description = "奖品二十份"));
        form.InvokeAsync(() => form.Find("[data-testid=title]").Change("元宵大灯会"));
        form.InvokeAsync(() => form.Find("form").Submit());
        form.WaitForAssertion(() => Assert.NotNull(done));
        Assert.Equal(("元宵大灯会", "奖品二十份"), (done!.Contents.Title, done.Contents.Description));
    }

    [Theory]
    [InlineData("merge-mine", "元宵大灯会")]
    [InlineData("merge-theirs", "猜灯谜")]
    public void Save_WhenSomebodyChangedTheSameField_ShowsBothAndTakesWhatIsChosen(string choice, string title)
    {
        var form = Edit();
        activities.Saved = FakeActivities.Details(Other(r => (r.Title, r.Description) = ("猜灯谜", "奖品二十份")));
        form.InvokeAsync(() => form.Find("[data-testid=title]").Change("元宵大灯会"));
        form.InvokeAsync(() => form.Find("[data-testid=place]").Change("戏台"));
        form.InvokeAsync(() => form.Find("form").Submit());

        form.WaitForAssertion(() => Assert.Contains("元宵大灯会", form.Find("[data-testid=merge-mine]").TextContent));
        Assert.Contains("猜灯谜", form.Find("[data-testid=merge-theirs]").TextContent);
        Assert.Equal("元宵大灯会", form.Find("[data-testid=title]").GetAttribute("value"));
        Assert.True(form.Find("[data-testid=save]").HasAttribute("disabled"));

        form.InvokeAsync(() => form.Find($"[data-testid={choice}]").Click());
        form.WaitForAssertion(() => Assert.False(form.Find("[data-testid=save]").HasAttribute("disabled")));
        form.InvokeAsync(() => form.Find("form").Submit());

        form.WaitForAssertion(() => Assert.NotNull(done));
        Assert.Equal((title, "奖品二十份", "戏台"), (done!.Contents.Title, done.Contents.Description, done.Contents.OutsidePlace));
    }

    private static ActivityRequest Other(Action<ActivityRequest> change)
    {
        var contents = FakeActivities.Contents();
        change(contents);
        return contents;
    }

    private static void Fill(IRenderedComponent<ActivityForm> form)
    {
        form.InvokeAsync(() => form.Find("[data-testid=title]").Change("重阳敬老宴"));
        form.InvokeAsync(() => form.Find("[data-testid=place]").Change("村文化广场"));
    }

    private IRenderedComponent<ActivityForm> New() => Open(ActivityDraft.For(Sample.Center, Sample.Day.AddDays(1), Sample.At(9)));

    private IRenderedComponent<ActivityForm> Edit() => Open(ActivityDraft.Of(activities.Saved));

    private IRenderedComponent<ActivityForm> Open(ActivityDraft draft) =>
        Render<ActivityForm>(p => p.Add(f => f.Draft, draft).Add(f => f.Rooms, Sample.Rooms).Add(f => f.OnDone, d => done = d).AddCascadingValue(Sample.Workplace()));
}
