using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Shared.Tests.Bookings.Blackouts;

/// <summary>Open from 8:00 to 18:00, on Mondays from 7:00 to 19:00, at weekends not at all.</summary>
public class RoomHoursTests
{
    private static readonly DateOnly NationalDay = new(2026, 10, 1);

    private static RoomPolicy Policy(HolidayOpening holidays = HolidayOpening.AsUsual, DayOfWeek? makeUp = DayOfWeek.Monday) => new()
    {
        Holidays = holidays,
        MakeUpDay = makeUp,
        OpeningHours = [.. OpeningHours.Daily(8, 18).Select(h => h.Day switch
        {
            DayOfWeek.Saturday or DayOfWeek.Sunday => new OpeningHours(h.Day, null, null),
            DayOfWeek.Monday => new OpeningHours(h.Day, 7 * 60, 19 * 60),
            _ => h,
        })],
    };

    private static RoomHours Hours(RoomPolicy policy, params BlackoutPlan[] plans) => new(policy, Holidays.Of2026, plans);

    private static BlackoutPlan Plan(BlackoutKind kind, DateOnly day, int from, int to, BlackoutRepeat repeat = BlackoutRepeat.Once, DateOnly? until = null) =>
        new(Guid.Empty, kind, [], day.ToDateTime(new TimeOnly(from, 0)), day.ToDateTime(new TimeOnly(to, 0)), repeat, [], until, "演出");

    [Theory]
    [InlineData(HolidayOpening.AsUsual, "2026-10-01", true)]
    [InlineData(HolidayOpening.ClosedOnFestivals, "2026-10-01", false)]
    [InlineData(HolidayOpening.ClosedOnFestivals, "2026-10-05", true)]
    [InlineData(HolidayOpening.ClosedOnDaysOff, "2026-10-05", false)]
    [InlineData(HolidayOpening.ClosedOnDaysOff, "2027-10-01", true)]
    public void OpenOn_AHoliday_GoesByTheRoomsSetting(HolidayOpening holidays, string day, bool open) =>
        Assert.Equal(open, Hours(Policy(holidays)).OpenOn(DateOnly.Parse(day, null)) is not null);

    [Fact]
    public void OpenOn_AMakeUpSaturday_KeepsTheNamedDaysHoursOrItsOwn()
    {
        var saturday = new DateOnly(2026, 10, 10);
        Assert.Equal("7:00–19:00", Hours(Policy()).OpenOn(saturday)!.Value.ClockText);
        Assert.Equal("8:00–18:00", Hours(Policy(makeUp: DayOfWeek.Friday)).OpenOn(saturday)!.Value.ClockText);
        Assert.Null(Hours(Policy(makeUp: null)).OpenOn(saturday));
    }

    [Fact]
    public void OpenOn_ASpecialOpening_ComesBeforeHolidaysAndClosedDays()
    {
        var hours = Hours(Policy(HolidayOpening.ClosedOnDaysOff), Plan(BlackoutKind.SpecialOpening, NationalDay, 9, 12, BlackoutRepeat.Daily, NationalDay.AddDays(2)));
        Assert.Equal(["9:00–12:00", "9:00–12:00", "9:00–12:00", null], Enumerable.Range(0, 4).Select(i => hours.OpenOn(NationalDay.AddDays(i))?.ClockText));
    }

    [Fact]
    public void Create_OnAClosedFestival_IsRefusedWithTheFestivalAndTheNextOpenDay()
    {
        var facts = new BookingFactsBuilder().With(_ => Policy(HolidayOpening.ClosedOnDaysOff)).Build() with
        {
            Calendar = Holidays.Of2026,
            Blackouts = [Plan(BlackoutKind.Closed, new DateOnly(2026, 10, 8), 0, 23)],
        };
        var refusal = Assert.Single(new BookableHoursRule().Deny(new BookingProposal(new TimeRange(NationalDay.ToDateTime(new TimeOnly(9, 0)), NationalDay.ToDateTime(new TimeOnly(10, 0))), 5), facts));
        Assert.Contains("10月1日 周四是国庆节，当天不开放", refusal.Message);
        Assert.Contains("最近开放日是10月9日 周五", refusal.Message);
    }

    [Fact]
    public void Policy_StoredBeforeHolidaysWereKnown_IsOpenAsUsualAndKeepsMondaysHours()
    {
        var policy = System.Text.Json.JsonSerializer.Deserialize<RoomPolicy>("""{"OpeningHours":[]}""")!;
        Assert.Equal((HolidayOpening.AsUsual, DayOfWeek.Monday), (policy.Holidays, policy.MakeUpDay));
    }
}
