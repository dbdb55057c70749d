using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>A quota that holds for the asked room and for the person or team that asks, with what already counts towards it.</summary>
/// <param name="Uses">Counted bookings of every period that the proposal may lie in.</param>
/// <param name="Rooms">Which rooms it is about, such as “多功能厅”, or null for all of the centre.</param>
public sealed record QuotaFact(QuotaLimit Limit, string? Rooms, IReadOnlyList<QuotaUse> Uses)
{
    /// <summary>“多功能厅每人每周最多约3次”.</summary>
    public string Text => $"{Rooms}{Limit.Text}";

    /// <summary>“您” or “这个团队”.</summary>
    public string Who => Limit.Subject == QuotaSubject.EveryPerson ? "您" : "这个团队";

    /// <summary>What counts in the period of a moment.</summary>
    /// <param name="except">The booking being changed.</param>
    public (int Bookings, int Minutes) Used(DateTime at, Guid? except) => Sum(InPeriod(at).Where(u => u.BookingId != except));

    /// <summary>What the booking being changed counts already in the period of a moment.</summary>
    public (int Bookings, int Minutes) Own(DateTime at, Guid? bookingId) => Sum(InPeriod(at).Where(u => u.BookingId == bookingId));

    /// <summary>“11月16日至22日已约1次、2小时，还可约2次、6小时”.</summary>
    public string Left(DateTime at, Guid? except)
    {
        var (bookings, minutes) = Used(at, except);
        List<string> used = [], left = [];
        if (Limit.MostBookings is { } most)
        {
            used.Add($"{bookings}次");
            left.Add($"{Math.Max(0, most - bookings)}次");
        }

        if (Limit.MostHours is { } hours)
        {
            used.Add(Spans.Text(minutes));
            left.Add(Spans.Text(Math.Max(0, (hours * 60) - minutes)));
        }

        return $"{QuotaPeriods.Days(Limit.Period, QuotaPeriods.Around(Limit.Period, at))}已约{string.Join("、", used)}，还可约{string.Join("、", left)}";
    }

    private IEnumerable<QuotaUse> InPeriod(DateTime at)
    {
        var period = QuotaPeriods.Around(Limit.Period, at);
        return Uses.Where(u => u.Time.Start >= period.Start && u.Time.Start < period.End);
    }

    private static (int Bookings, int Minutes) Sum(IEnumerable<QuotaUse> uses) => uses.Aggregate((0, 0), (sum, u) => (sum.Item1 + 1, sum.Item2 + u.Time.Minutes));
}
