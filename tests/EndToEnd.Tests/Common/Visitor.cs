using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.EndToEnd.Tests.Common;

/// <summary>One person with one browser window.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly List<string> errors = [];

    internal Visitor(IBrowserContext context, IPage page)
    {
        (Context, Page) = (context, page);
        page.PageError += (_, error) => errors.Add(error);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Script errors of the pages seen so far.</summary>
    public IReadOnlyList<string> Errors => errors;

    public ILocator Find(string testId) => Page.GetByTestId(testId);

    /// <summary>Opens a page; a staff page is waited for until it answers to clicks.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        if (path.StartsWith("/app", StringComparison.Ordinal)) await ReadyAsync();
    }

    public Task ReadyAsync() => Assertions.Expect(Page.Locator(".shell[data-interactive=true]")).ToBeVisibleAsync();

    public async Task LogInAsync(string userName, string password = SampleAccounts.Password)
    {
        await GoAsync("/login");
        await Page.FillAsync("#UserName", userName);
        await Page.FillAsync("#Password", password);
        await Page.ClickAsync("button[type=submit]");
        await Page.WaitForURLAsync(new Regex("/app"));
        await ReadyAsync();
    }

    /// <summary>The board of tomorrow.</summary>
    public Task OpenBoardAsync() => GoAsync($"/app/board?day={RunningServer.Tomorrow:yyyy-MM-dd}");

    public ILocator Lane(Guid room) => Page.Locator($"[data-testid=lane][data-room='{room}']");

    public ILocator Block(Guid room, int from, int to) => Lane(room).Locator($"[data-testid=block][data-from='{from}'][data-to='{to}']");

    /// <summary>Pulls the mouse over a room's lane from one minute of the day to another.</summary>
    public async Task DragAsync(Guid room, int from, int to)
    {
        await Lane(room).ScrollIntoViewIfNeededAsync();
        var (start, end) = (await PointAsync(room, from), await PointAsync(room, to));
        await Page.Mouse.MoveAsync(start.X, start.Y);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync((start.X + end.X) / 2, start.Y, new MouseMoveOptions { Steps = 5 });
        await Page.Mouse.MoveAsync(end.X, end.Y, new MouseMoveOptions { Steps = 5 });
        await Page.Mouse.UpAsync();
    }

    public async Task FillTimeAsync(string testId, string value)
    {
        await Find(testId).FillAsync(value);
        await Find(testId).BlurAsync();
    }

    public async Task BookAsync(string title)
    {
        await Find("title").FillAsync(title);
        await Find("submit").ClickAsync();
    }

    public void AssertNoScriptErrors() => Assert.True(errors.Count == 0, string.Join('\n', errors));

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();

    private async Task<(float X, float Y)> PointAsync(Guid room, int minute)
    {
        var board = Find("board");
        var opens = float.Parse((await board.GetAttributeAsync("data-from"))!);
        var closes = float.Parse((await board.GetAttributeAsync("data-to"))!);
        var box = (await Lane(room).BoundingBoxAsync())!;
        return (box.X + ((minute - opens) / (closes - opens) * box.Width), box.Y + (box.Height / 2));
    }
}
