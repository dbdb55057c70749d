using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.TestKit.Bookings;

/// <summary>Facts about 多功能厅 (40 people, open 8:00 to 21:00 every day) on Saturday 2026-11-21 at 9:00, changed as a test needs.</summary>
public sealed class BookingFactsBuilder
{
    private readonly List<HeldTime> held = [];
    private readonly List<QuotaFact> quotas = [];
    private DateTime now = new(2026, 11, 21, 9, 0, 0);
    private RoomPolicy policy = new() { OpeningHours = OpeningHours.Daily(8, 21) };
    private HashSet<Role> roles = [Role.Cadre];
    private bool bookable = true;
    private bool mayApprove;

    /// <summary>The day that the tests book for: tomorrow of the facts, a Sunday.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 22);

    /// <summary>A time on <see cref="Day"/>.</summary>
    public static TimeRange Time(string from, string to) => new(Day.ToDateTime(TimeOnly.Parse(from)), Day.ToDateTime(TimeOnly.Parse(to)));

    public static BookingProposal Proposal(string from, string to, int headCount = 10, Guid? bookingId = null, string? layout = null) => new(Time(from, to), headCount, bookingId, layout);

    public BookingFactsBuilder At(DateTime wallClock)
    {
        now = wallClock;
        return this;
    }

    public BookingFactsBuilder With(Func<RoomPolicy, RoomPolicy> change)
    {
        policy = change(policy);
        return this;
    }

    public BookingFactsBuilder As(params Role[] held)
    {
        roles = [.. held];
        return this;
    }

    public BookingFactsBuilder AsApprover()
    {
        mayApprove = true;
        return this;
    }

    public BookingFactsBuilder OutOfUse()
    {
        bookable = false;
        return this;
    }

    /// <summary>Another booking, with the buffers that were in force when it was made.</summary>
    public BookingFactsBuilder Holding(string from, string to, int before = 0, int after = 0, string label = "村两委例会", Guid? bookingId = null)
    {
        var time = Time(from, to);
        held.Add(new HeldTime(bookingId ?? Guid.CreateVersion7(), time, time.Widen(before, after), label));
        return this;
    }

    public BookingFactsBuilder Holding(HeldTime one)
    {
        held.Add(one);
        return this;
    }

    /// <summary>A quota, with what counts towards it.</summary>
    public BookingFactsBuilder Under(QuotaLimit limit, params QuotaUse[] uses)
    {
        quotas.Add(new QuotaFact(limit, null, uses));
        return this;
    }

    public BookingFacts Build() => new()
    {
        Now = now,
        RoomName = "多功能厅",
        RoomBookable = bookable,
        Capacity = 40,
        Policy = policy,
        Held = held,
        Quotas = quotas,
        Roles = roles,
        Approver = new ApproverStanding(Guid.Empty, mayApprove, mayApprove),
    };
}
