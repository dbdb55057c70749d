using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Bookings.Arrivals;

namespace PartyMassCenter.Server.Bookings.Arrivals;

/// <summary>What a centre does about no-shows; a centre without a row does nothing.</summary>
public sealed class NoShowLimitRow : IAudited
{
    public Guid CenterId { get; set; }

    /// <summary>So many lead to the effect; 0 = nothing follows.</summary>
    public int Count { get; set; }

    public int WithinDays { get; set; }

    public int ForDays { get; set; }

    public NoShowEffect Effect { get; set; }

    public string AuditSubject => "爽约限制";

    public Guid? AuditUnitId => CenterId;

    public NoShowLimit ToLimit() => new(Count, WithinDays, ForDays, Effect);
}
