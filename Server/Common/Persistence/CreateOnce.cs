using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>
/// Creates a thing once, however often a client asks under the same Idempotency-Key: the record of the key is written in the
/// thing's own transaction. Refusals are not remembered, so a request that was refused may be sent again under its key.
/// </summary>
public sealed class CreateOnce(ActorHolder actor, AccessControl access, SerializedWrite write, CenterClock clock)
{
    /// <summary>How long a key is remembered.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private static readonly Refusal BadKey = Refusal.Invalid("request.idempotency-key", "Idempotency-Key 请用1到80个字符。");

    private static readonly Refusal OtherRequest = Refusal.Conflict("request.idempotency-key", "同一个 Idempotency-Key 已用于另一个请求，请换一个新的。");

    /// <summary>Runs the work once under the key; without a key it is a plain serialised write.</summary>
    /// <param name="contended">Ids of what others may change at the same time, such as the room.</param>
    /// <param name="idOf">The id of what was created.</param>
    /// <param name="again">The answer for a thing that was created before.</param>
    public async Task<Outcome<T>> RunAsync<TRequest, T>(
        string? key,
        TRequest request,
        IReadOnlyList<Guid> contended,
        Func<WriteSession, Task<Outcome<T>>> work,
        Func<T, Guid> idOf,
        Func<WriteSession, Guid, Task<Outcome<T>>> again,
        CancellationToken cancel)
    {
        if (key is null) return await write.RunAsync(contended, work, cancel);
        if (key.Length is 0 or > 80) return BadKey;
        var hash = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request)));
        return await write.RunAsync<T>([.. contended, ContendedKey(key)], async session =>
        {
            var who = await access.WhoAsync(session.Db);
            if (!who.Succeeded) return Outcome<T>.Refused(who.Refusals);
            if (await FindAsync(session.Db, who.Value.PersonId, key) is { } done)
                return done.RequestHash == hash ? await again(session, done.CreatedId) : OtherRequest;
            var outcome = await work(session);
            if (outcome.Succeeded)
            {
                session.Db.IdempotencyRecords.Add(new IdempotencyRecord
                {
                    PersonId = who.Value.PersonId,
                    Key = key,
                    RequestHash = hash,
                    CreatedId = idOf(outcome.Value),
                    CreatedUtc = clock.UtcNow,
                });
            }

            return outcome;
        }, cancel);
    }

    private async Task<IdempotencyRecord?> FindAsync(AppDbContext db, Guid personId, string key)
    {
        var record = await db.IdempotencyRecords.FirstOrDefaultAsync(r => r.PersonId == personId && r.Key == key);
        if (record is null || record.CreatedUtc > clock.UtcNow - Kept) return record;
        await db.IdempotencyRecords.Where(r => r.PersonId == personId && r.Key == key).ExecuteDeleteAsync();
        db.Entry(record).State = EntityState.Detached;
        return null;
    }

    /// <summary>Two requests under one key follow one another, whatever they are for.</summary>
    private Guid ContendedKey(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{actor.PersonId}:{key}")).AsSpan(0, 16));
}
