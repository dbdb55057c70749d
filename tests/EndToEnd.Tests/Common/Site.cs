using System.Collections.Concurrent;
using Microsoft.Playwright;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.EndToEnd.Tests.Common;

/// <summary>The running system with its sample data, and a browser. Shared by all tests of the collection, which run one after another.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, string> sessions = new();
    private IPlaywright? playwright;
    private IBrowser? browser;
    private RunningServer? server;

    public RunningServer Server => server ?? throw new InvalidOperationException("Not started.");

    public Uri Address => Server.Process.Address;

    public async Task InitializeAsync()
    {
        if (Prerequisites.Missing is not null) return;
        Assertions.SetDefaultExpectTimeout(20_000);
        server = await RunningServer.StartAsync(DatabaseEngine.Sqlite);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Prerequisites.Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null) await server.DisposeAsync();
    }

    /// <summary>A browser window of somebody who has not logged in.</summary>
    public async Task<Visitor> VisitAsync(Look? look = null, Uri? address = null) => await NewAsync(look ?? Look.Desk, address ?? Address, null);

    /// <summary>A browser window of somebody who is logged in.</summary>
    public async Task<Visitor> VisitAsAsync(string userName, Look? look = null)
    {
        if (!sessions.TryGetValue(userName, out var session))
        {
            await using var visitor = await VisitAsync();
            await visitor.LogInAsync(userName);
            sessions[userName] = session = await visitor.Context.StorageStateAsync();
        }

        return await NewAsync(look ?? Look.Desk, Address, session);
    }

    /// <summary>A new room with a name of its own, and the name.</summary>
    public async Task<(Guid Id, string Name)> AddRoomAsync(bool needsApproval = false)
    {
        var name = $"测试厅{Guid.CreateVersion7().ToString("N")[^6..]}";
        return (await Server.AddRoomAsync(r => (r.Name, r.NeedsApproval) = (name, needsApproval)), name);
    }

    private async Task<Visitor> NewAsync(Look look, Uri address, string? session)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            HasTouch = look.Touch,
            IsMobile = look.Touch,
            JavaScriptEnabled = look.Script,
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            BypassCSP = look.Script,
            StorageState = session,
        });
        if (look.Elder) await context.AddCookiesAsync([new Cookie { Name = "elder", Value = "1", Url = address.ToString() }]);
        context.SetDefaultTimeout(30_000);
        return new Visitor(context, await context.NewPageAsync());
    }
}
