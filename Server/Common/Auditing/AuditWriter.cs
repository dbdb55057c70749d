using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>Writes what no change of an entity shows: log-ins, unmasked views, exports.</summary>
public sealed class AuditWriter(TimeProvider time)
{
    /// <summary>Saves one line at once.</summary>
    /// <param name="what">What was looked at or tried, in Chinese; no personal data.</param>
    public async Task WriteAsync(
        AppDbContext db, AuditAction action, string subject, string subjectId, Guid? unitId, string? what, CancellationToken cancel = default)
    {
        db.AuditEntries.Add(new AuditEntry
        {
            AtUtc = time.GetUtcNow().UtcDateTime,
            PersonId = db.Author.PersonId,
            Who = db.Author.Who,
            From = db.Author.From,
            Action = action,
            Subject = subject,
            SubjectId = subjectId,
            UnitId = unitId,
            After = what,
        });
        await db.SaveChangesAsync(cancel);
    }
}
