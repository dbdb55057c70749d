namespace PartyMassCenter.Shared.Common;

/// <summary>Searches the append-only audit. Needs <see cref="People.Permission.ViewAudit"/>; shows the units that the person's role reaches.</summary>
public interface IAuditService
{
    Task<Outcome<Paged<AuditEntryListItem>>> SearchAsync(AuditQuery query, CancellationToken cancel = default);

    /// <summary>All rows of the query (Skip and Take ignored) as UTF-8 CSV with BOM, streamed; formulas neutralised. The export is audited.</summary>
    Task<Outcome> ExportAsync(AuditQuery query, Stream destination, CancellationToken cancel = default);
}
