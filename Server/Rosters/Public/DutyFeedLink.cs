using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Rosters.Public;

/// <summary>A secret address of a duty feed: of a roster, or of one person's duties.</summary>
public sealed class DutyFeedLink : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid? RosterId { get; set; }

    public Guid? UserId { get; set; }

    /// <summary>128 random bits, base64url.</summary>
    [Masked]
    public string Secret { get; set; } = "";

    public string AuditSubject => "值班订阅";

    public Guid? AuditUnitId => null;
}
