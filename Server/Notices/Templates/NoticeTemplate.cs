using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Templates;

/// <summary>A unit's own wording of one kind of notice on one kind of channel; units below use it too.</summary>
public sealed class NoticeTemplate : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid UnitId { get; set; }

    public NoticeKind Kind { get; set; }

    public ChannelKind Channel { get; set; }

    public string Heading { get; set; } = "";

    public string Body { get; set; } = "";

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "通知模板";

    public Guid? AuditUnitId => UnitId;
}
