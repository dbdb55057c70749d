using PartyMassCenter.Client.Bookings.Displays;

namespace PartyMassCenter.Client.Rosters.Sheets;

/// <summary>Dates to plan or publish, both ends included.</summary>
public sealed record DutyPeriod(DateOnly From, DateOnly Until)
{
    public static DutyPeriod Of(MonthOf month) => new(month.First, month.First.AddMonths(1).AddDays(-1));
}
