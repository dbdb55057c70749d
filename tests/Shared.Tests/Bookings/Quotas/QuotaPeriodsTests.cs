using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Tests.Bookings.Quotas;

public class QuotaPeriodsTests
{
    [Theory]
    [InlineData(QuotaPeriod.Day, "2026-11-22 23:59", "2026-11-22", "2026-11-23", "11月22日")]
    [InlineData(QuotaPeriod.Week, "2026-11-22 23:59", "2026-11-16", "2026-11-23", "11月16日至22日")]
    [InlineData(QuotaPeriod.Week, "2026-11-23 00:00", "2026-11-23", "2026-11-30", "11月23日至29日")]
    [InlineData(QuotaPeriod.Week, "2027-01-01 08:00", "2026-12-28", "2027-01-04", "12月28日至1月3日")]
    [InlineData(QuotaPeriod.Month, "2028-02-29 08:00", "2028-02-01", "2028-03-01", "2月")]
    [InlineData(QuotaPeriod.Month, "2026-12-31 08:00", "2026-12-01", "2027-01-01", "12月")]
    public void Around_AMoment_IsTheWholeOfIt(QuotaPeriod period, string moment, string from, string to, string words)
    {
        var bounds = QuotaPeriods.Around(period, DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(new TimeRange(DateTime.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateTime.Parse(to, System.Globalization.CultureInfo.InvariantCulture)), bounds);
        Assert.Equal(words, QuotaPeriods.Days(period, bounds));
    }
}
