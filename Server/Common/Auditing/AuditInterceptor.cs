using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>Writes an <see cref="AuditEntry"/> for every change of an <see cref="IAudited"/> entity, in the same transaction.</summary>
public sealed class AuditInterceptor(TimeProvider time) : SaveChangesInterceptor
{
    private static readonly HashSet<string> Secrets = ["PasswordHash", "SecurityStamp", "ConcurrencyStamp", "NormalizedUserName", "NormalizedEmail", "AccessFailedCount", "Version", "Sequence", "ChangedUtc", "ProtectedSecrets", "CodeHash", "Editors"];

    private static readonly ConcurrentDictionary<IProperty, bool> MaskedProperties = new();

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is AppDbContext db) Record(db);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.Context is AppDbContext db) Record(db);
        return result;
    }

    private void Record(AppDbContext db)
    {
        List<AuditEntry>? lines = null;
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.Entity is not IAudited audited || entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted)) continue;
            var before = entry.State == EntityState.Added ? null : Write(entry, current: false);
            var after = entry.State == EntityState.Deleted ? null : Write(entry, current: true);
            if (before == "{}" && after == "{}") continue;
            (lines ??= []).Add(new AuditEntry
            {
                AtUtc = time.GetUtcNow().UtcDateTime,
                PersonId = db.Author.PersonId,
                Who = db.Author.Who,
                From = db.Author.From,
                Action = entry.State switch { EntityState.Added => AuditAction.Added, EntityState.Deleted => AuditAction.Removed, _ => AuditAction.Changed },
                Subject = audited.AuditSubject,
                SubjectId = Convert.ToString(entry.Property(entry.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue, CultureInfo.InvariantCulture) ?? "",
                UnitId = audited.AuditUnitId,
                Before = before,
                After = after,
            });
        }

        if (lines is not null) db.AuditEntries.AddRange(lines);
    }

    private static string Write(EntityEntry entry, bool current)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            foreach (var property in entry.Properties)
            {
                var name = property.Metadata.Name;
                if (Secrets.Contains(name) || (entry.State == EntityState.Modified && !property.IsModified)) continue;
                var value = current ? property.CurrentValue : property.OriginalValue;
                if (value is null && entry.State != EntityState.Modified) continue;
                json.WriteString(name, IsMasked(property.Metadata) ? Phones.Mask(value as string) : Text(value, property.Metadata));
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static bool IsMasked(IProperty property) => MaskedProperties.GetOrAdd(
        property, p => p.Name is "PhoneNumber" or "Email" || p.PropertyInfo?.GetCustomAttribute<MaskedAttribute>() is not null);

    private static string? Text(object? value, IProperty property) => value switch
    {
        null => null,
        string s => s,
        DateTime d => d.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ when property.GetValueConverter() is { } converter => Convert.ToString(converter.ConvertToProvider(value), CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
