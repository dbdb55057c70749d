using Bunit;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Common;

public class StateViewTests : PageContext
{
    private readonly Loadable<int[]> state = new();
    private int retries;

    [Fact]
    public void BeforeTheFirstAnswer_ShowsThatItLoads() => Assert.NotEmpty(Show().FindAll("[data-testid=state-loading]"));

    [Fact]
    public async Task AfterABug_OffersToTryAgain()
    {
        await state.LoadAsync(() => throw new InvalidOperationException("database away"));
        var view = Show();
        Assert.DoesNotContain("database", view.Markup);
        view.Find("[data-testid=retry]").Click();
        Assert.Equal(1, retries);
    }

    [Fact]
    public async Task WithNothingThere_SaysWhatToDoFirst()
    {
        await state.LoadAsync(() => Answer([]));
        Assert.Contains("先登记", Show().Find("[data-testid=state-empty]").TextContent);
    }

    [Fact]
    public async Task WithData_ShowsIt()
    {
        await state.LoadAsync(() => Answer([1, 2]));
        Assert.Equal("2行", Show().Find("p").TextContent);
    }

    [Theory]
    [InlineData(RefusalKind.Forbidden, "forbidden")]
    [InlineData(RefusalKind.NotFound, "state-refused")]
    public async Task WhenRefused_SaysWhy(RefusalKind kind, string testId)
    {
        await state.LoadAsync(() => Task.FromResult<Outcome<int[]>>(new Refusal("x", kind, "请联系管理员。")));
        Assert.Contains("请联系管理员。", Show().Find($"[data-testid={testId}]").TextContent);
    }

    [Fact]
    public async Task WhileLoadingAgain_KeepsTheLastData()
    {
        await state.LoadAsync(() => Answer([1]));
        var slow = new TaskCompletionSource<Outcome<int[]>>();
        var second = state.LoadAsync(() => slow.Task);
        Assert.Equal("1行", Show().Find("p").TextContent);
        slow.SetResult(new[] { 1, 2, 3 });
        await second;
        Assert.Equal(3, state.Value.Length);
    }

    [Fact]
    public async Task AnswerThatALaterLoadOvertook_IsDropped()
    {
        var slow = new TaskCompletionSource<Outcome<int[]>>();
        var first = state.LoadAsync(() => slow.Task);
        await state.LoadAsync(() => Answer([1, 2]));
        slow.SetResult(Array.Empty<int>());
        await first;
        Assert.Equal([1, 2], state.Value);
    }

    private static Task<Outcome<int[]>> Answer(int[] rows) => Task.FromResult<Outcome<int[]>>(rows);

    private IRenderedComponent<StateView<int[]>> Show() => Render<StateView<int[]>>(p => p
        .Add(v => v.State, state)
        .Add(v => v.Retry, () => retries++)
        .Add(v => v.IsEmpty, rows => rows.Length == 0)
        .Add(v => v.Empty, "<h2>先登记</h2>")
        .Add(v => v.ChildContent, rows => $"<p>{rows.Length}行</p>"));
}
