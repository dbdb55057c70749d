using Npgsql;
using PartyMassCenter.Server.Common.Persistence;

namespace PartyMassCenter.Server.Common.Live;

/// <summary>Hears the announcements of all processes on the same PostgreSQL database.</summary>
public sealed class PostgresListener(DatabaseOptions options, LiveUpdates live, TimeProvider time, ILogger<PostgresListener> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(options.PostgreSQL);
                await connection.OpenAsync(stoppingToken);
                connection.Notification += (_, e) => live.Deliver(e.Payload);
                await using (var command = new NpgsqlCommand($"LISTEN {LiveUpdates.Channel}", connection))
                    await command.ExecuteNonQueryAsync(stoppingToken);
                live.DeliverAll();
                while (true) await connection.WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                log.LogWarning(e, "Lost the database's announcements; listening again in a second");
                await Task.Delay(TimeSpan.FromSeconds(1), time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
