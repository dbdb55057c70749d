using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace PartyMassCenter.Benchmarks.Pages;

/// <summary>An interactive page as a browser has it open: loaded over HTTP, then connected as Blazor's script does. It draws nothing; it answers, and can click.</summary>
internal sealed partial class OpenPage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HubConnection hub;
    private readonly Uri address;
    private readonly ConcurrentDictionary<string, ulong> clicks = new();
    private long interop;
    private int scripts;
    private volatile Awaited? awaited;

    private OpenPage(Uri address, string cookies)
    {
        this.address = address;
        var builder = new HubConnectionBuilder().WithUrl(new Uri(address, "/_blazor"), options =>
        {
            options.Transports = HttpTransportType.WebSockets;
            options.SkipNegotiation = true;
            options.Headers["Cookie"] = cookies;
        });
        builder.Services.AddSingleton<IHubProtocol, BlazorPack>();
        hub = builder.Build();
        hub.On<long, byte[]>("JS.RenderBatch", DrawAsync);
        hub.On<long, string, string?, int, long, int>("JS.BeginInvokeJS", (task, name, arguments, _, _, _) => AnswerAsync(task, name, arguments));
        hub.On<string>("JS.Error", Fail);

        // What a browser does then is its own matter, but they would count as errors if nobody took them.
        hub.On<int, string>("JS.AttachComponent", (_, _) => { });
        hub.On<long>("JS.EndUpdateRootComponents", _ => { });
        hub.On<string, bool, string?>("JS.EndInvokeDotNet", (_, _, _) => { });
        hub.Closed += e =>
        {
            Fail(e?.Message ?? "closed");
            return Task.CompletedTask;
        };
    }

    /// <summary>Loads the page and waits until it is interactive and shows the text.</summary>
    /// <param name="browser">Has logged in.</param>
    /// <param name="cookies">Its cookies.</param>
    public static async Task<OpenPage> OpenAsync(HttpClient browser, string cookies, string path, string text)
    {
        var address = new Uri(browser.BaseAddress!, path);
        var html = await browser.GetStringAsync(address);
        var markers = Marker().Matches(html).Select(m => m.Groups[1].Value).Where(m => m.Contains("\"type\"", StringComparison.Ordinal)).ToList();
        if (markers.Count == 0) throw new InvalidOperationException($"{path} is not interactive:\n{html}");
        var state = State().Match(html).Groups[1].Value;
        var page = new OpenPage(address, cookies);
        try
        {
            await page.hub.StartAsync();
            var shown = page.ShowsAsync(text);
            var circuit = await page.hub.InvokeAsync<string?>("StartCircuit", new Uri(address, "/").ToString(), address.ToString(), "[]", state);
            if (circuit is null) throw new InvalidOperationException($"{path}: no circuit");
            var added = string.Join(',', markers.Select((m, n) => $$"""{"type":"add","ssrComponentId":{{n + 1}},"marker":{{m}}}"""));
            await page.hub.SendAsync("UpdateRootComponents", $$"""{"batchId":1,"operations":[{{added}}]}""", state);
            await shown;
            return page;
        }
        catch
        {
            await page.DisposeAsync();
            throw;
        }
    }

    /// <summary>Clicks what has the test id; how long until what is drawn has the text.</summary>
    public async Task<TimeSpan> ClickAsync(string testId, string text)
    {
        var shown = ShowsAsync(text);
        var start = Stopwatch.GetTimestamp();
        var arguments = JsonSerializer.Serialize(new object[] { new { eventHandlerId = clicks[testId], eventName = "click" }, new { type = "click", detail = 1 } });
        await hub.SendAsync("BeginInvokeDotNetFromJS", "1", null, "DispatchEventAsync", interop, arguments);
        await shown;
        return Stopwatch.GetElapsedTime(start);
    }

    public ValueTask DisposeAsync() => hub.DisposeAsync();

    private Task ShowsAsync(string text)
    {
        var shown = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        awaited = new Awaited(Encoding.UTF8.GetBytes(text), shown);
        return shown.Task.WaitAsync(Patience);
    }

    private void Fail(string error) => awaited?.Shown.TrySetException(new InvalidOperationException(error));

    private async Task DrawAsync(long id, byte[] batch)
    {
        foreach (var (testId, handler) in RenderBatch.Clicks(batch)) clicks[testId] = handler;
        if (awaited is { } wait && batch.AsSpan().IndexOf(wait.Text) >= 0) wait.Shown.TrySetResult();
        await hub.SendAsync("OnRenderCompleted", id, null);
    }

    /// <summary>Answers a call of script as a browser would whose scripts do nothing.</summary>
    private async Task AnswerAsync(long task, string name, string? arguments)
    {
        var result = "null";
        switch (name)
        {
            case "Blazor._internal.attachWebRendererInterop":
                using (var json = JsonDocument.Parse(arguments!)) interop = json.RootElement[1].GetProperty("__dotNetObject").GetInt64();
                break;
            case "Blazor._internal.navigationManager.navigateTo":
                using (var json = JsonDocument.Parse(arguments!))
                    await hub.SendAsync("OnLocationChanged", new Uri(address, json.RootElement[0].GetString()).ToString(), null, false);
                break;
            case "import":
                result = $$"""{"__jsObjectId":{{++scripts}}}""";
                break;
        }

        if (task != 0) await hub.SendAsync("EndInvokeJSFromDotNet", task, true, $"[{task},true,{result}]");
    }

    [GeneratedRegex("<!--Blazor:({.*?})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex State();

    private sealed record Awaited(byte[] Text, TaskCompletionSource Shown);
}
