using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Something of a centre that is good until a day.</summary>
public sealed class ExpiringThingRow : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public ReminderSubjectKind Kind { get; set; }

    public string Name { get; set; } = "";

    public string? Place { get; set; }

    public DateOnly Until { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    /// <summary>“财务公开版面（一楼大厅）”.</summary>
    public string Label => Place is null ? Name : $"{Name}（{Place}）";

    public string AuditSubject => "到期事项";

    public Guid? AuditUnitId => CenterId;
}
