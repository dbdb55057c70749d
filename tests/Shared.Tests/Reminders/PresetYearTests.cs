using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Shared.Tests.Reminders;

/// <summary>The year 2026 of the presets, date by date, with its holidays and make-up days.</summary>
public class PresetYearTests
{
    public static TheoryData<string, string> Dates() => new()
    {
        { "council.opinions", "01-05 02-05 03-05 04-05 05-05 06-05 07-05 08-05 09-05 10-05 11-05 12-05" },
        { "council.sorting", "01-14 02-14 03-13 04-14 05-14 06-12 07-14 08-14 09-14 10-14 11-13 12-14" },
        { "council.meeting", "01-15 02-15 03-15 04-15 05-15 06-15 07-15 08-15 09-15 10-15 11-15 12-15" },
        { "council.disputes", "01-20 02-20 03-20 04-20 05-20 06-20 07-20 08-20 09-20 10-20 11-20 12-20" },
        { "council.parents", "01-12 04-10 07-10 10-10" },
        { "council.stars", "03-31 06-30 09-30 12-31" },
        { "disclosure.day", "01-25 02-25 03-25 04-25 05-25 06-25 07-25 08-25 09-25 10-25 11-25 12-25" },
        { "board.clearing", "01-04 02-02 03-02 04-01 05-06 06-01 07-01 08-03 09-01 10-08 11-02 12-01" },
        { "grid.summary", "01-30 02-28 03-31 04-30 05-29 06-30 07-31 08-31 09-30 10-30 11-30 12-31" },
        { "grid.training", "02-24 05-15 08-17 11-16" },
        { "grid.visits", "01-09 01-16 01-23 01-30 02-06 02-13 02-14 02-27 03-06 03-13 03-20 03-27 04-03 04-10 04-17 04-24 04-30 05-08 05-15 05-22 05-29 06-05 06-12 06-18 06-26 07-03 07-10 07-17 07-24 07-31 08-07 08-14 08-21 08-28 09-04 09-11 09-18 09-24 09-30 10-09 10-16 10-23 10-30 11-06 11-13 11-20 11-27 12-04 12-11 12-18 12-25" },
        { "duty.roster", "01-09 01-16 01-23 01-30 02-06 02-13 02-14 02-27 03-06 03-13 03-20 03-27 04-03 04-10 04-17 04-24 04-30 05-08 05-15 05-22 05-29 06-05 06-12 06-18 06-26 07-03 07-10 07-17 07-24 07-31 08-07 08-14 08-21 08-28 09-04 09-11 09-18 09-24 09-30 10-09 10-16 10-23 10-30 11-06 11-13 11-20 11-27 12-04 12-11 12-18 12-25" },
        { "duty.leaders", "01-08 01-15 01-22 01-29 02-05 02-12 02-14 02-26 03-05 03-12 03-19 03-26 04-02 04-09 04-16 04-23 04-30 05-07 05-14 05-21 05-28 06-04 06-11 06-18 06-25 07-02 07-09 07-16 07-23 07-30 08-06 08-13 08-20 08-27 09-03 09-10 09-17 09-24 09-30 10-08 10-15 10-22 10-29 11-05 11-12 11-19 11-26 12-03 12-10 12-17 12-24 12-31" },
        { "duty.boxes", "01-05 01-12 01-19 01-26 02-02 02-09 02-24 02-24 03-02 03-09 03-16 03-23 03-30 04-07 04-13 04-20 04-27 05-06 05-11 05-18 05-25 06-01 06-08 06-15 06-22 06-29 07-06 07-13 07-20 07-27 08-03 08-10 08-17 08-24 08-31 09-07 09-14 09-21 09-28 10-08 10-12 10-19 10-26 11-02 11-09 11-16 11-23 11-30 12-07 12-14 12-21 12-28" },
        { "care.doctor", "04-07 05-06 06-01 07-06 08-03 09-07 10-08 11-02 12-07" },
        { "care.doctor-list", "03-27 04-28 05-29 06-26 07-29 08-28 09-28 10-29 11-27 12-29" },
        { "culture.craft", "01-11 02-08 03-08 04-12 05-10 06-14 07-12 08-09 09-13 10-11 11-08 12-13" },
        { "culture.youth-club", "01-03 01-10 01-17 01-24 01-31 02-07 02-14 02-21 02-28 03-07 03-14 03-21 03-28 04-04 04-11 04-18 04-25 05-02 05-09 05-16 05-23 05-30 06-06 06-13 06-20 06-27 07-04 07-11 07-18 07-25 08-01 08-08 08-15 08-22 08-29 09-05 09-12 09-19 09-26 10-03 10-10 10-17 10-24 10-31 11-07 11-14 11-21 11-28 12-05 12-12 12-19 12-26" },
        { "culture.cinema", "01-30 02-27 03-27 04-24 05-29 06-26 07-31 08-28 09-28 10-30 11-27 12-25" },
        { "culture.quarter", "03-31 06-30 09-30 12-31" },
        { "appraisal.windows-training", "01-12 04-10 07-10 10-10" },
        { "appraisal.account", "06-30 12-31" },
        { "appraisal.monthly", "01-30 02-28 03-31 04-30 05-29 06-30 07-31 08-31 09-30 10-30 11-30 12-31" },
        { "appraisal.allowance", "01-05 02-05 03-05 04-07 05-06 06-05 07-06 08-05 09-07 10-08 11-05 12-07" },
        { "appraisal.town-ranking", "03-31 06-30 09-30 12-31" },
        { "appraisal.yearly", "12-25" },
        { "finance.operators", "12-10" },
        { "finance.joint-funds", "12-18" },
        { "catalogue.guide", "12-01" },
        { "culture.month", "01-04 02-02 03-02 04-01 05-06 06-01 07-01 08-03 09-01 10-08 11-02 12-01" },
        { "culture.new-year", "01-04" },
        { "culture.fair", "05-06" },
        { "culture.red-stories", "07-01" },
        { "culture.harvest", "09-01" },
        { "culture.gala", "12-10" },
        { "culture.blossom", "04-01" },
        { "culture.cool-evening", "07-01" },
        { "culture.sharing", "10-08" },
        { "care.summer", "06-25" },
        { "care.summer-fees", "07-06 08-05" },
        { "party.dues", "01-12 02-10 03-10 04-10 05-11 06-10 07-10 08-10 09-10 10-10 11-10 12-10" },
        { "flag.condition", "01-05 01-12 01-19 01-26 02-02 02-09 02-16 02-23 03-02 03-09 03-16 03-23 03-30 04-06 04-13 04-20 04-27 05-04 05-11 05-18 05-25 06-01 06-08 06-15 06-22 06-29 07-06 07-13 07-20 07-27 08-03 08-10 08-17 08-24 08-31 09-07 09-14 09-21 09-28 10-05 10-12 10-19 10-26 11-02 11-09 11-16 11-23 11-30 12-07 12-14 12-21 12-28" },
        { "flag.new-year", "01-01" },
        { "flag.spring-festival", "02-17" },
        { "flag.labour-day", "05-01" },
        { "flag.national-day", "10-01" },
        { "flag.constitution-day", "12-04" },
        { "culture.awakening", "03-05" },
        { "culture.equinox", "03-20" },
        { "milestone.warm-station", "03-31" },
        { "milestone.child-care", "04-01" },
        { "milestone.doctor", "04-01" },
        { "milestone.time-bank", "05-29" },
        { "milestone.premises", "07-01" },
        { "milestone.town-centres", "09-30" },
        { "milestone.notice-boards", "09-30" },
        { "milestone.buildings", "12-31" },
        { "board.expiring", "" },
        { "SY-FS-01", "03-10 06-10 09-10 12-10" },
        { "SY-SY-07", "01-04 02-02 03-02 04-01 05-06 06-01 07-01 08-03 09-01 10-08 11-02 12-01" },
        { "LY-LY-01", "11-10" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void Between_In2026_AreTheExpectedDates(string key, string dates) => Assert.Equal(dates, string.Join(" ", In(key, 2026).Select(d => $"{d.Date:MM-dd}")));

    [Theory]
    [InlineData("duty.sign-in", 365)]
    [InlineData("duty.logbook", 365)]
    [InlineData("plate.lamp", 365)]
    [InlineData("flag.daily", 365)]
    [InlineData("grid.patrol", 365)]
    [InlineData("finance.daily", 365)]
    [InlineData("appraisal.daily", 248)]
    [InlineData("duty.whereabouts", 248)]
    [InlineData("duty.errands", 104)]
    [InlineData("care.corner", 104)]
    [InlineData("care.children", 186)]
    public void Between_In2026_ComesSoOften(string key, int times) => Assert.Equal(times, In(key, 2026).Length);

    /// <summary>The catalogue's list of collisions, as the presets run into it.</summary>
    [Theory]
    [InlineData("council.opinions", "04-05 05-05 07-05 09-05 10-05 12-05")]
    [InlineData("council.meeting", "02-15 03-15 08-15 11-15")]
    [InlineData("council.disputes", "02-20 06-20 12-20")]
    [InlineData("duty.errands", "01-02 02-18 02-20 05-01 06-19 09-25 10-02 10-07")]
    [InlineData("flag.national-day", "")]
    [InlineData("duty.sign-in", "")]
    public void Between_In2026_WarnsOnDaysOff(string key, string dates) => Assert.Equal(dates, string.Join(" ", In(key, 2026).Where(d => d.Warning is not null).Select(d => $"{d.Date:MM-dd}")));

    [Fact]
    public void Between_OfAnExpiryIn2026_ComesBeforeIt()
    {
        var preset = ReminderPresets.Find("board.expiring")!;
        var schedule = (Shared.Reminders.Schedules.RelativeSchedule)preset.Timing.Schedule with { Anchor = new(2026, 10, 11) };
        var due = Assert.Single(DueDates.Between(preset.Timing with { Schedule = schedule }, new(2026, 1, 1), new(2027, 1, 1), Holidays.Of2026));
        Assert.Equal((new DateOnly(2026, 9, 30), "版面到期日是 2026-10-11；10-04 是国庆节假期，按“提前”改为 09-30"), (due.Date, due.Explanation));
    }

    /// <summary>A year without a notice: every date is there, and every one of them says that it may change.</summary>
    [Fact]
    public void Between_InUnpublished2027_WarnsOnEveryDateOfEveryPreset()
    {
        var dates = ReminderPresets.All.SelectMany(p => In(p.Key, 2027)).ToArray();
        Assert.All(dates, d => Assert.Contains("2027年的放假安排尚未公布", d.Warning));
        Assert.True(dates.Length > 4000, $"{dates.Length}");
        Assert.Equal("02-06", string.Join(" ", In("flag.spring-festival", 2027).Select(d => $"{d.Date:MM-dd}")));
        Assert.Equal("01-15 02-15 03-15 04-15 05-15 06-15 07-15 08-15 09-15 10-15 11-15 12-15", string.Join(" ", In("council.meeting", 2027).Select(d => $"{d.Date:MM-dd}")));
    }

    [Fact]
    public void Between_OfEveryPresetOverBothYears_IsInOrderWithoutRepeats() => Assert.All(ReminderPresets.All, preset =>
    {
        var dates = DueDates.Between(preset.Timing, new(2026, 1, 1), new(2028, 1, 1), Holidays.Of2026).ToArray();
        Assert.Equal(dates.OrderBy(d => d.Date).ThenBy(d => d.Nominal).Select(d => d.Nominal), dates.Select(d => d.Nominal));
        Assert.Equal(dates.Length, dates.Select(d => d.Nominal).Distinct().Count());
    });

    private static DueDate[] In(string key, int year) => [.. DueDates.Between(ReminderPresets.Find(key)!.Timing, new(year, 1, 1), new(year + 1, 1, 1), Holidays.Of2026)];
}
