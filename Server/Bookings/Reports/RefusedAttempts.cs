using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>
/// Keeps refused attempts for the report. They are queued and written in batches after the answer: a refused person must not
/// wait for a statistic, and a crowd that races for one room must not queue for the database twice.
/// </summary>
public sealed partial class RefusedAttempts(IServiceScopeFactory scopes, CenterClock clock, ILogger<RefusedAttempts> log) : BackgroundService
{
    private const int Batch = 200;

    private readonly Channel<RefusedAttempt> waiting = Channel.CreateBounded<RefusedAttempt>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Remembers an attempt that facts stood against; a request that was merely filled in wrongly tells nothing.</summary>
    public void Note(BookingRequest request, Guid centerId, Standing standing, IReadOnlyList<Refusal> refusals)
    {
        if (refusals.All(r => r.Kind != RefusalKind.Conflict || !r.Code.StartsWith("booking.", StringComparison.Ordinal))) return;
        waiting.Writer.TryWrite(new RefusedAttempt
        {
            CenterId = centerId,
            RoomId = request.RoomId,
            PersonId = standing.PersonId,
            AtUtc = clock.UtcNow,
            Start = DateTime.SpecifyKind(request.Start, DateTimeKind.Unspecified),
            End = DateTime.SpecifyKind(request.End, DateTimeKind.Unspecified),
            HeadCount = request.HeadCount,
            Codes = string.Join(' ', refusals.Select(r => r.Code).Distinct().Take(8)),
        });
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await waiting.Reader.WaitToReadAsync(stoppingToken))
        {
            List<RefusedAttempt> batch = [];
            while (batch.Count < Batch && waiting.Reader.TryRead(out var attempt)) batch.Add(attempt);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();
                db.AddRange(batch);
                await db.SaveChangesAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Lost(failure, batch.Count);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} refused attempts could not be kept for the report")]
    private partial void Lost(Exception failure, int count);
}
