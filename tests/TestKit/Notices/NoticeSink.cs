using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PartyMassCenter.TestKit.Notices;

/// <summary>
/// The other end of robots and webhooks on loopback. It checks what the real ones document: signatures and their age, sizes, messages a minute
/// (钉钉: then silence for ten minutes), and for the webhook the key of a repetition.
/// </summary>
public sealed class NoticeSink : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<DateTimeOffset>> times = [];
    private readonly ConcurrentDictionary<string, byte> keys = new();
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset silentUntil;
    private int repeated;

    private NoticeSink(WebApplication app, TimeProvider clock, string secret) => (this.app, this.clock, Secret) = (app, clock, secret);

    public string Secret { get; }

    public SinkMood Mood { get; set; }

    /// <summary>When it has taken so many, it answers nobody until <see cref="Release"/>.</summary>
    public int HoldsFrom { get; set; } = int.MaxValue;

    public ConcurrentQueue<TakenNotice> Taken { get; } = new();

    /// <summary>Webhook calls with a key that was taken before; a real receiver shows them to nobody.</summary>
    public int Repeated => repeated;

    /// <summary>Calls that broke a documented limit.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    public static async Task<NoticeSink> StartAsync(TimeProvider? clock = null, string secret = "SEC0123456789abcdef0123")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var sink = new NoticeSink(app, clock ?? TimeProvider.System, secret);
        app.Run(sink.AnswerAsync);
        await app.StartAsync();
        return sink;
    }

    /// <summary>The address to enter for a robot (<c>wecom</c>, <c>dingtalk</c>, <c>feishu</c>) or the webhook (<c>hook</c>).</summary>
    public string Url(string robot) => $"{app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/{robot}?key=secret-of-{robot}";

    public IReadOnlyList<string> TextsOf(string robot) => [.. Taken.Where(t => t.Path == robot).Select(t => t.Text)];

    /// <summary>Answers again, now and from now on.</summary>
    public void Release() => released.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        Mood = SinkMood.Broken;
        Release();
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer);
        if (Mood is SinkMood.Broken or SinkMood.Refusing)
        {
            context.Response.StatusCode = Mood == SinkMood.Broken ? 500 : 400;
            return;
        }

        if (Mood == SinkMood.Hanging) await UntilGoneAsync(context);
        else await TakeAsync(context, context.Request.Path.Value!.TrimStart('/'), buffer.ToArray());
    }

    private async Task TakeAsync(HttpContext context, string robot, byte[] body)
    {
        if (robot == "hook")
        {
            context.Response.StatusCode = TakeHook(context.Request, body);
        }
        else
        {
            using var json = JsonDocument.Parse(body);
            var (code, text) = Judge(robot, context.Request, json.RootElement);
            if (code == 0) Taken.Enqueue(new TakenNotice(robot, text, "", clock.GetUtcNow()));
            else Faults.Enqueue($"{robot} {code}");
            if (Mood == SinkMood.Fine) await context.Response.WriteAsJsonAsync(robot == "feishu" ? (object)new { code, msg = "" } : new { errcode = code, errmsg = "" });
        }

        if (Mood == SinkMood.Late) await UntilGoneAsync(context);
        else if (Taken.Count >= HoldsFrom) await Task.WhenAny(released.Task, UntilGoneAsync(context));
    }

    private int TakeHook(HttpRequest request, byte[] body)
    {
        var stamp = request.Headers["X-Notice-Timestamp"].ToString();
        var key = request.Headers["Idempotency-Key"].ToString();
        byte[] signed = [.. Encoding.UTF8.GetBytes(stamp + "."), .. body];
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), signed);
        if (request.Headers["X-Notice-Signature"] != $"sha256={Convert.ToHexString(expected).ToLowerInvariant()}" || Off(long.Parse(stamp), TimeSpan.FromMinutes(5)))
        {
            Faults.Enqueue("hook 401");
            return 401;
        }

        if (!keys.TryAdd(key, 0))
        {
            Interlocked.Increment(ref repeated);
            return 200;
        }

        using var json = JsonDocument.Parse(body);
        Taken.Enqueue(new TakenNotice("hook", json.RootElement.GetProperty("text").GetString()!, key, clock.GetUtcNow()));
        return 200;
    }

    private (int Code, string Text) Judge(string robot, HttpRequest request, JsonElement body)
    {
        if (request.Query["key"] != $"secret-of-{robot}") return (93000, "");
        switch (robot)
        {
            case "wecom":
                var content = body.GetProperty("text").GetProperty("content").GetString()!;
                if (body.GetProperty("msgtype").GetString() != "text" || Encoding.UTF8.GetByteCount(content) > 2048) return (40058, "");
                return TooMany(robot, 20) ? (45009, "") : (0, content);
            case "dingtalk":
                var milliseconds = request.Query["timestamp"].ToString();
                var sign = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{milliseconds}\n{Secret}")));
                if (request.Query["sign"] != sign || Off(long.Parse(milliseconds) / 1000, TimeSpan.FromHours(1))) return (310000, "");
                return SilentAfter(robot) ? (130101, "") : (0, body.GetProperty("text").GetProperty("content").GetString()!);
            case "feishu":
                var seconds = body.GetProperty("timestamp").GetString()!;
                var expected = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes($"{seconds}\n{Secret}"), Array.Empty<byte>()));
                if (body.GetProperty("sign").GetString() != expected || Off(long.Parse(seconds), TimeSpan.FromHours(1))) return (19021, "");
                return TooMany(robot, 100) ? (11232, "") : (0, body.GetProperty("content").GetProperty("text").GetString()!);
            default:
                return (93000, "");
        }
    }

    private bool SilentAfter(string robot)
    {
        if (clock.GetUtcNow() < silentUntil) return true;
        if (!TooMany(robot, 20)) return false;
        silentUntil = clock.GetUtcNow().AddMinutes(10);
        return true;
    }

    private bool TooMany(string robot, int perMinute)
    {
        lock (gate)
        {
            if (!times.TryGetValue(robot, out var seen)) times[robot] = seen = [];
            var now = clock.GetUtcNow();
            seen.RemoveAll(t => t <= now.AddMinutes(-1));
            if (seen.Count >= perMinute) return true;
            seen.Add(now);
            return false;
        }
    }

    private bool Off(long seconds, TimeSpan most) => (clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() > most;

    private static async Task UntilGoneAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(() => gone.TrySetResult());
        await gone.Task.WaitAsync(TimeSpan.FromSeconds(30)).ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
