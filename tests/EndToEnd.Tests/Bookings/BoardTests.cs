using Microsoft.Playwright;
using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Bookings;

[Collection(SiteGroup.Name)]
public class BoardTests(Site site)
{
    [BrowserFact]
    public async Task Drag_OverAFreeLane_BooksThatTime()
    {
        var (room, name) = await site.AddRoomAsync();
        await using var cadre = await site.VisitAsAsync(SampleAccounts.Cadre);
        await cadre.OpenBoardAsync();
        await cadre.DragAsync(room, 14 * 60, (15 * 60) + 30);
        await Expect(cadre.Find("booking-dialog")).ToBeVisibleAsync();
        await Expect(cadre.Find("from")).ToHaveValueAsync("14:00");
        await Expect(cadre.Find("to")).ToHaveValueAsync("15:30");
        await cadre.BookAsync("银龄艺术团排练");
        await Expect(cadre.Block(room, 14 * 60, (15 * 60) + 30)).ToContainTextAsync("银龄艺术团排练");
        await Expect(cadre.Find("toasts")).ToContainTextAsync(name);
        cadre.AssertNoScriptErrors();
    }

    [BrowserFact]
    public async Task Form_FromTheButton_BooksARoom()
    {
        var (room, _) = await site.AddRoomAsync();
        await using var cadre = await site.VisitAsAsync(SampleAccounts.Cadre);
        await cadre.OpenBoardAsync();
        await cadre.Find("new-booking").First.ClickAsync();
        await cadre.Find("title").FillAsync("村民代表会议");
        await cadre.FillTimeAsync("day", $"{RunningServer.Tomorrow:yyyy-MM-dd}");
        await cadre.FillTimeAsync("from", "10:00");
        await cadre.FillTimeAsync("to", "11:30");
        await cadre.Find("room").SelectOptionAsync(room.ToString());
        await cadre.Find("people").FillAsync("25");
        await Expect(cadre.Find("will-book")).ToBeVisibleAsync();
        await cadre.Find("submit").ClickAsync();
        await Expect(cadre.Block(room, 600, 690)).ToContainTextAsync("村民代表会议");
    }

    [BrowserFact]
    public async Task Refusal_OfATakenTime_KeepsWhatWasTypedAndOffersWhatWorks()
    {
        var (room, _) = await site.AddRoomAsync();
        await using var cadre = await site.VisitAsAsync(SampleAccounts.Cadre);
        await cadre.OpenBoardAsync();
        await cadre.DragAsync(room, 540, 660);
        await cadre.BookAsync("村两委例会");
        await Expect(cadre.Block(room, 540, 660)).ToBeVisibleAsync();

        await cadre.DragAsync(room, 720, 780);
        await cadre.Find("title").FillAsync("乡创手作社活动");
        await cadre.FillTimeAsync("from", "10:00");
        await cadre.FillTimeAsync("to", "11:00");
        await Expect(cadre.Find("refused").First).ToContainTextAsync("村两委例会");
        await Expect(cadre.Find("title")).ToHaveValueAsync("乡创手作社活动");
        await Expect(cadre.Find("other-room").First).ToBeVisibleAsync();
        await cadre.Find("other-time").First.ClickAsync();
        await Expect(cadre.Find("will-book")).ToBeVisibleAsync();
        await Expect(cadre.Find("title")).ToHaveValueAsync("乡创手作社活动");
        await cadre.Find("submit").ClickAsync();
        await Expect(cadre.Lane(room).GetByTestId("block").Filter(new LocatorFilterOptions { HasText = "乡创手作社活动" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Change_ByAnotherPerson_AppearsOnAnOpenBoard()
    {
        var (room, _) = await site.AddRoomAsync();
        await using var watcher = await site.VisitAsAsync(SampleAccounts.OtherCadre);
        await watcher.OpenBoardAsync();
        await Expect(watcher.Lane(room)).ToBeVisibleAsync();
        await using var cadre = await site.VisitAsAsync(SampleAccounts.Cadre);
        await cadre.OpenBoardAsync();
        await cadre.DragAsync(room, 540, 600);
        await cadre.BookAsync("少年书社读书会");
        await Expect(watcher.Block(room, 540, 600)).ToContainTextAsync("少年书社读书会");
    }

    [BrowserFact]
    public async Task Keyboard_Alone_BooksOnTheBoard()
    {
        var (room, name) = await site.AddRoomAsync();
        await using var cadre = await site.VisitAsync();
        await cadre.GoAsync("/login");
        await cadre.Page.Locator("#UserName").FocusAsync();
        await cadre.Page.Keyboard.TypeAsync(SampleAccounts.Cadre);
        await cadre.Page.Keyboard.PressAsync("Tab");
        await cadre.Page.Keyboard.TypeAsync(SampleAccounts.Password);
        await cadre.Page.Keyboard.PressAsync("Enter");
        await cadre.ReadyAsync();
        await cadre.OpenBoardAsync();
        await TabToAsync(cadre, "board");
        await cadre.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(cadre.Find("cursor")).ToBeVisibleAsync();
        for (var step = 0; step < 60 && await cadre.Lane(room).GetByTestId("cursor").CountAsync() == 0; step++)
        {
            var before = await cadre.Find("cursor-said").TextContentAsync();
            await cadre.Page.Keyboard.PressAsync("ArrowDown");
            await Expect(cadre.Find("cursor-said")).Not.ToHaveTextAsync(before ?? "");
        }

        await Expect(cadre.Find("cursor-said")).ToContainTextAsync(name);
        await cadre.Page.Keyboard.PressAsync("Enter");
        await Expect(cadre.Find("booking-dialog")).ToBeVisibleAsync();
        await Expect(cadre.Find("title")).ToBeFocusedAsync();
        await cadre.Page.Keyboard.TypeAsync("党员学习");
        await cadre.Page.Keyboard.PressAsync("Enter");
        await Expect(cadre.Lane(room).GetByTestId("block").Filter(new LocatorFilterOptions { HasText = "党员学习" })).ToBeVisibleAsync();
    }

    private static async Task TabToAsync(Visitor visitor, string testId)
    {
        for (var step = 0; step < 80; step++)
        {
            if (await visitor.Page.EvaluateAsync<bool>("id => document.activeElement?.dataset.testid === id", testId)) return;
            await visitor.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab never reached {testId}.");
    }
}
