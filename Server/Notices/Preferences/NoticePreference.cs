using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Preferences;

/// <summary>A person's own choice, or a unit's default for everybody in it and below.</summary>
public sealed class NoticePreference : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid? PersonId { get; set; }

    public Guid? UnitId { get; set; }

    /// <summary>One bit a kind.</summary>
    public int EmailKinds { get; set; }

    public int GatewayKinds { get; set; }

    public TimeOnly? QuietFrom { get; set; }

    public TimeOnly? QuietUntil { get; set; }

    public TimeOnly? DigestAt { get; set; }

    public string AuditSubject => "通知偏好";

    public Guid? AuditUnitId => UnitId;

    public NoticeChoice ToChoice() => new()
    {
        Email = [.. NoticeKinds.Of(EmailKinds)],
        Gateway = [.. NoticeKinds.Of(GatewayKinds)],
        QuietFrom = QuietFrom,
        QuietUntil = QuietUntil,
        DigestAt = DigestAt,
    };

    public void Fill(NoticeChoice choice)
    {
        (EmailKinds, GatewayKinds) = (NoticeKinds.Bits(choice.Email), NoticeKinds.Bits(choice.Gateway));
        (QuietFrom, QuietUntil, DigestAt) = (choice.QuietFrom, choice.QuietUntil, choice.DigestAt);
    }
}
