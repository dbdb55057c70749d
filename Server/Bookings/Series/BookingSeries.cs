using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Server.Bookings.Series;

/// <summary>What the bookings of a series have in common: how they came to repeat. Each is a booking of its own.</summary>
public sealed class BookingSeries : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    /// <summary>The first date as it was asked for.</summary>
    public DateOnly First { get; set; }

    /// <summary>RRULE text, or lunar dates or solar terms.</summary>
    public string Rule { get; set; } = "";

    public HolidayPolicy Policy { get; set; } = HolidayPolicy.Unchanged;

    public DateOnly? Until { get; set; }

    public int? Count { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>“每周六”.</summary>
    public string Sentence => SeriesWords.Of(new SeriesPattern { Rule = Rule, Policy = Policy, Until = Until, Count = Count }, First);

    public string AuditSubject => "重复预约";

    public Guid? AuditUnitId => CenterId;
}
