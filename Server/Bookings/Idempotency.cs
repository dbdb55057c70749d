using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Recognises a creation that was asked for before. Its record is written in the booking's own transaction.</summary>
internal static class Idempotency
{
    /// <summary>How long a key is remembered.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    public static Refusal OtherRequest { get; } = Refusal.Conflict("request.idempotency-key", "同一个 Idempotency-Key 已用于另一个请求，请换一个新的。");

    public static async Task<IdempotencyRecord?> FindAsync(AppDbContext db, Guid personId, string key, DateTime nowUtc)
    {
        var record = await db.IdempotencyRecords.FirstOrDefaultAsync(r => r.PersonId == personId && r.Key == key);
        if (record is null || record.CreatedUtc > nowUtc - Kept) return record;
        await db.IdempotencyRecords.Where(r => r.PersonId == personId && r.Key == key).ExecuteDeleteAsync();
        db.Entry(record).State = EntityState.Detached;
        return null;
    }

    public static IdempotencyRecord Record(Guid personId, string key, BookingRequest request, Booking booking) => new()
    {
        PersonId = personId,
        Key = key,
        RequestHash = Hash(request),
        BookingId = booking.Id,
        CreatedUtc = booking.CreatedUtc,
    };

    /// <summary>What two requests under one key contend for, whatever rooms they are for.</summary>
    public static Guid Contended(Guid? personId, string key) =>
        new(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{personId}:{key}")).AsSpan(0, 16));

    public static string Hash(BookingRequest request) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request)));
}
