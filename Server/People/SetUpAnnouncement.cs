using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace PartyMassCenter.Server.People;

/// <summary>Prints the set-up link when the system starts without any account, outside Development.</summary>
public sealed class SetUpAnnouncement(
    IServiceScopeFactory scopes, IServer server, IHostApplicationLifetime lifetime, IHostEnvironment environment, IOptions<PeopleOptions> options,
    ILogger<SetUpAnnouncement> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (environment.IsDevelopment()) return;
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(stoppingToken);
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<SetUpService>().MakeTokenAsync(TimeSpan.FromHours(options.Value.SetUpHours), stoppingToken) is not { } token) return;
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        log.LogWarning(
            "There is no account yet. Open this link once, within {Hours} hours, to make the first administrator (首次设置): {Link}",
            options.Value.SetUpHours, $"{address}/setup?token={token}");
    }
}
