using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Server.Bookings;

/// <summary>A secret address of a calendar feed. Calendar programs can't log in, so whoever knows the secret may read.</summary>
public sealed class FeedLink : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public FeedKind Kind { get; set; }

    /// <summary>Centre, room or person.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>128 random bits, base64url.</summary>
    [Masked]
    public string Secret { get; set; } = "";

    public string AuditSubject => "日历订阅";

    public Guid? AuditUnitId => null;
}
