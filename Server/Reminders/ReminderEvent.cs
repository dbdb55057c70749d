using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Reminders;

/// <summary>One step in an occurrence's story, as people read it.</summary>
public sealed class ReminderEvent : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid OccurrenceId { get; set; }

    public Guid CenterId { get; set; }

    public string Title { get; set; } = "";

    public DateTime AtUtc { get; set; }

    public string Who { get; set; } = "";

    public string Text { get; set; } = "";

    public string AuditSubject => "提醒办理";

    public Guid? AuditUnitId => CenterId;

    public static ReminderEvent Of(ReminderOccurrence occurrence, DateTime atUtc, string who, string text) => new()
    {
        OccurrenceId = occurrence.Id,
        CenterId = occurrence.CenterId,
        Title = occurrence.Title,
        AtUtc = atUtc,
        Who = who,
        Text = text,
    };
}
