using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Live;
using PartyMassCenter.Server.Notices;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>
/// The one way in which contended things are changed: one context, one transaction, one commit, outbox rows inside it.
/// Writers of the same thing follow one another (SQLite: the write lock; PostgreSQL: advisory locks on what is contended),
/// so that what is decided on still holds when it is saved. The database's own constraint stands behind it.
/// </summary>
public sealed class SerializedWrite(DbContextPool pool, ActorHolder actor, WriteLock writeLock, LiveUpdates live)
{
    private const int Attempts = 8;

    /// <summary>Refusal when the database's own guard against double booking stopped a write.</summary>
    public static Refusal Taken { get; } = Refusal.Conflict("booking.overlap", "这段时间刚刚被别人约走了，请换个时间或换一间。", "Start");

    /// <summary>Refusal when somebody saved another version meanwhile.</summary>
    public static Refusal ChangedMeanwhile { get; } = Refusal.Conflict("changed-meanwhile", "别人刚刚修改过，请刷新后查看最新内容再操作。");

    /// <summary>Runs the work and commits when it succeeds; a refusal leaves no trace.</summary>
    /// <param name="contended">Ids of what others may change at the same time, such as the room.</param>
    /// <param name="work">May run again after a deadlock: no side effects outside the session.</param>
    public async Task<Outcome<T>> RunAsync<T>(IEnumerable<Guid> contended, Func<WriteSession, Task<Outcome<T>>> work, CancellationToken cancel = default)
    {
        var keys = contended.Distinct().Order().ToArray();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(keys, work, cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                return ChangedMeanwhile;
            }
            catch (Exception e) when (IsOverlap(e))
            {
                return Taken;
            }
            catch (Exception e) when (attempt < Attempts && IsPassing(e))
            {
                // A deadlock or serialisation failure: nothing was saved, so the same work may simply run again, after a moment in which the others finish.
                await Task.Delay(Random.Shared.Next(10, 50) * attempt, cancel);
            }
        }
    }

    private async Task<Outcome<T>> OnceAsync<T>(Guid[] keys, Func<WriteSession, Task<Outcome<T>>> work, CancellationToken cancel)
    {
        using var turn = await writeLock.EnterAsync(cancel);
        var db = pool.RentToWrite();
        try
        {
            db.Author = actor.Author;
            var outcome = await CommitAsync(db, keys, work, cancel);
            await pool.GiveBackAsync(db);
            return outcome;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    private async Task<Outcome<T>> CommitAsync<T>(AppDbContext db, Guid[] keys, Func<WriteSession, Task<Outcome<T>>> work, CancellationToken cancel)
    {
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await ContendAsync(db, keys, cancel);

        var session = new WriteSession(db);
        var outcome = await work(session);
        if (!outcome.Succeeded) return outcome;

        await session.KeepNewNoticesAsync(cancel);
        await db.SaveChangesAsync(cancel);
        await live.AnnounceInTransactionAsync(db, session.Topics, cancel);
        await transaction.CommitAsync(CancellationToken.None);
        live.AnnounceCommitted(session.Topics);
        return outcome;
    }

    /// <summary>Contends on more things in the middle of a unit of work: waits for their other writers to finish.</summary>
    internal static async Task ContendAsync(AppDbContext db, IEnumerable<Guid> more, CancellationToken cancel)
    {
        if (!db.Database.IsNpgsql()) return;
        foreach (var key in more.Distinct().Order())
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockNumber(key)})", cancel);
    }

    /// <summary>The same for things that have to be looked up; where one writer waits for all others anyway, nothing is.</summary>
    internal static async Task ContendAsync(AppDbContext db, IQueryable<Guid> more, CancellationToken cancel)
    {
        if (db.Database.IsNpgsql()) await ContendAsync(db, await more.ToListAsync(cancel), cancel);
    }

    private static long LockNumber(Guid key)
    {
        Span<byte> bytes = stackalloc byte[16];
        key.TryWriteBytes(bytes);
        return BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]) ^ BinaryPrimitives.ReadInt64LittleEndian(bytes);
    }

    private static bool IsOverlap(Exception e) => Innermost(e) switch
    {
        PostgresException pg => pg.SqlState == PostgresErrorCodes.ExclusionViolation,
        SqliteException sqlite => sqlite.Message.Contains("room_hold_overlap", StringComparison.Ordinal),
        _ => false,
    };

    // A message under a key that another process told at the same moment: the next attempt finds it and leaves it out.
    private static bool IsPassing(Exception e) =>
        Innermost(e) is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure }
            or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: NoticeConfiguration.PersonKeyIndex or NoticeConfiguration.GroupKeyIndex };

    private static Exception Innermost(Exception e) => e.InnerException is { } inner ? Innermost(inner) : e;
}
