using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Shared.Tests.Activities;

public class ActivityMergeTests
{
    private static readonly Dictionary<string, string> Nobody = [];

    private static ActivityRequest Lanterns() => new()
    {
        Title = "元宵灯谜会",
        Start = new DateTime(2027, 2, 20, 18, 30, 0),
        End = new DateTime(2027, 2, 20, 20, 30, 0),
        OutsidePlace = "村文化广场",
        Description = "猜灯谜",
        ContactPhone = "13800001234",
    };

    private static ActivityRequest With(ActivityRequest request, Action<ActivityRequest> change)
    {
        var copy = request.Copy();
        change(copy);
        return copy;
    }

    [Fact]
    public void Merge_OfDifferentFields_KeepsBoth()
    {
        var loaded = Lanterns();
        var current = With(loaded, r => r.Description = "猜灯谜、吃元宵");
        var merged = ActivityMerge.Merge(current, loaded, With(loaded, r => r.Title = "元宵灯会"), Nobody).Value;
        Assert.Equal(("元宵灯会", "猜灯谜、吃元宵"), (merged.Title, merged.Description));
    }

    [Fact]
    public void Merge_OfTheSameField_NamesBothValuesAndWho()
    {
        var loaded = Lanterns();
        var current = With(loaded, r => r.Title = "闹元宵");
        var outcome = ActivityMerge.Merge(current, loaded, With(loaded, r => r.Title = "元宵灯会"), new Dictionary<string, string> { ["Title"] = "李秀梅" });
        Assert.Equal("“名称”您改为“元宵灯会”，李秀梅刚刚改为“闹元宵”。请商量后再改；您填写的内容还在，没有丢。", Assert.Single(outcome.Refusals).Message);
    }

    [Fact]
    public void Merge_OfTheSameValue_IsNoConflict()
    {
        var loaded = Lanterns();
        var changed = With(loaded, r => r.Title = "元宵灯会");
        Assert.Equal("元宵灯会", ActivityMerge.Merge(changed, loaded, changed.Copy(), Nobody).Value.Title);
    }

    [Fact]
    public void Merge_OfANumberThatTheEditorCouldNotSee_KeepsItWhenLeftEmptyAndTakesTheNewOne()
    {
        var current = Lanterns();
        var loaded = With(current, r => r.ContactPhone = null);
        Assert.Equal("13800001234", ActivityMerge.Merge(current, loaded, With(loaded, r => r.Title = "元宵灯会"), Nobody).Value.ContactPhone);
        Assert.Equal("13900005678", ActivityMerge.Merge(current, loaded, With(loaded, r => r.ContactPhone = "13900005678"), Nobody).Value.ContactPhone);
    }

    [Fact]
    public void Merge_OfANumber_ShowsNobodyTheOther()
    {
        var loaded = Lanterns();
        var current = With(loaded, r => r.ContactPhone = "13900001111");
        var refusal = Assert.Single(ActivityMerge.Merge(current, loaded, With(loaded, r => r.ContactPhone = "13900002222"), Nobody).Refusals);
        Assert.DoesNotContain("139", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_AreAllThatAnEditorCanChange()
    {
        string[] apart = ["CenterId", "End", "Version", "Series", "Answers"];
        Assert.Equal(typeof(ActivityRequest).GetProperties().Select(p => p.Name).Except(apart).Order(), ActivityFields.All.Select(f => f.Name).Order());
    }
}
