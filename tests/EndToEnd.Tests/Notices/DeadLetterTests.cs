using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.TestKit.Notices;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Notices;

[Collection(SiteGroup.Name)]
public class DeadLetterTests(Site site)
{
    [BrowserFact]
    public async Task DeadLetter_WhenTheOperatorSendsItAgain_ArrivesOnce()
    {
        await using var sink = await NoticeSink.StartAsync();
        var name = $"村情通{Guid.CreateVersion7().ToString("N")[^5..]}";
        await using var operators = await site.VisitAsAsync(SampleAccounts.CenterAdministrator);
        await operators.GoAsync("/app/notices/channels");
        await operators.Find("channel-kind").SelectOptionAsync("Webhook");
        await operators.Find("channel-name").FillAsync(name);
        await operators.Find("channel-url").FillAsync(sink.Url("hook"));
        await operators.Find("channel-secret").FillAsync(sink.Secret);
        await operators.Find("channel-save").ClickAsync();
        var channel = operators.Page.Locator("[data-testid=channel-row]", new() { HasText = name });
        await channel.GetByTestId("channel-test").ClickAsync();
        await Expect(channel.GetByTestId("test-result")).ToContainTextAsync("已发出");
        await Expect(channel).Not.ToContainTextAsync("secret-of-hook");
        Assert.Contains("测试消息", Assert.Single(sink.Taken).Text);

        sink.Mood = SinkMood.Refusing;
        await operators.GoAsync("/app/notices/broadcasts");
        await operators.Find("broadcast-title").FillAsync($"停电通知{name}");
        await operators.Find("broadcast-text").FillAsync("明天上午停电。请提前准备。");
        await operators.Find("broadcast-send").ClickAsync();
        await Expect(operators.Page.Locator("[data-testid=script-row]", new() { HasText = name })).ToHaveCountAsync(1);

        await operators.GoAsync("/app/notices");
        await operators.Find("delivery-channel").SelectOptionAsync("Webhook");
        var row = operators.Page.Locator("[data-testid=delivery-row]", new() { HasText = $"· {name} ·" });
        await WaitForAsync(operators, row, "Dead");
        await Expect(row.GetByTestId("delivery-error")).ToContainTextAsync("400");
        Assert.Single(sink.Taken);

        sink.Mood = SinkMood.Fine;
        await row.GetByTestId("retry").ClickAsync();
        await WaitForAsync(operators, row, "Sent");
        Assert.Equal(2, sink.Taken.Count);
        Assert.Contains("明天上午停电。", sink.Taken.Last().Text);

        await operators.GoAsync("/app/notices/channels");
        await channel.GetByTestId("channel-remove").ClickAsync();
        await operators.Find("channel-remove-confirm").ClickAsync();
        await Expect(channel).ToHaveCountAsync(0);
        operators.AssertNoScriptErrors();
    }

    private static async Task WaitForAsync(Visitor visitor, Microsoft.Playwright.ILocator row, string state)
    {
        for (var n = 0; n < 30 && await row.GetAttributeAsync("data-state") != state; n++)
        {
            await Task.Delay(500);
            await visitor.Find("delivery-refresh").ClickAsync();
        }

        await Expect(row).ToHaveAttributeAsync("data-state", state);
    }
}
