using Microsoft.Playwright;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Common;

/// <summary>A server restart never leaves a dead page.</summary>
[Collection(SiteGroup.Name)]
public class RestartTests(Site site)
{
    [BrowserFact]
    public async Task Restart_InTheMiddle_BringsThePageBackAlive()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseEngine.Sqlite);
        var settings = RunningServer.Unlimited(database) with { Port = Ports.Free() };
        var first = await ServerProcess.StartAsync(settings);
        await using var cadre = await site.VisitAsync(address: first.Address);
        await cadre.LogInAsync(SampleAccounts.Cadre);
        await cadre.OpenBoardAsync();
        await cadre.Page.EvaluateAsync("window.before = true");

        await first.KillAsync();
        await first.DisposeAsync();
        await Task.Delay(1500);
        await using var second = await ServerProcess.StartAsync(settings);

        // The page loads itself anew: its own mark is gone, it is signed in, and it answers to clicks.
        await cadre.Page.WaitForFunctionAsync("() => !window.before && document.querySelector('.shell[data-interactive=true]')", null, new PageWaitForFunctionOptions { Timeout = 90_000 });
        await cadre.Find("new-booking").First.ClickAsync();
        await Expect(cadre.Find("booking-dialog")).ToBeVisibleAsync();
    }
}
