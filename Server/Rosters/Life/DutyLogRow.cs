using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>An entry of the duty log; append-only.</summary>
public sealed class DutyLogRow : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RosterId { get; set; }

    public Guid CenterId { get; set; }

    public DateOnly Date { get; set; }

    public DutyLogKind Kind { get; set; }

    public string Text { get; set; } = "";

    public bool Handover { get; set; }

    public Guid? CorrectsId { get; set; }

    public Guid? ById { get; set; }

    public string ByName { get; set; } = "";

    public DateTime AtUtc { get; set; }

    public string AuditSubject => "值班记录本";

    public Guid? AuditUnitId => CenterId;
}
