using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Shared.Tests.Common.Days;

public class WorkingDaysTests
{
    [Fact]
    public void Count_Of2026_Is248() => Assert.Equal(248, WorkingDays.Count(Holidays.Of2026, new(2026, 1, 1), new(2026, 12, 31)));

    [Theory]
    [InlineData("2026-02-13", "2026-02-25")]
    [InlineData("2026-05-07", "2026-05-11")]
    [InlineData("2026-09-29", "2026-10-09")]
    [InlineData("2026-10-08", "2026-10-12")]
    public void Add_ThreeWorkingDays_IsAsTheNoticeSays(string from, string due)
    {
        var count = WorkingDays.Add(Holidays.Of2026, DateOnly.Parse(from, null), 3);
        Assert.Equal((DateOnly.Parse(due, null), null), (count.Due, count.Warning));
    }

    [Fact]
    public void Add_OverAFestival_ExplainsWhatItCountedAndSkipped()
    {
        var count = WorkingDays.Add(Holidays.Of2026, new(2026, 10, 8), 3);
        Assert.Equal(["10-09 周五", "10-10 调休上班", "10-12 周一"], count.Counted.Select(s => $"{s.Date:MM-dd} {s.Why}"));
        Assert.Equal(["10-11 周日"], count.Skipped.Select(s => $"{s.Date:MM-dd} {s.Why}"));
        Assert.Contains(WorkingDays.Add(Holidays.Of2026, new(2026, 9, 29), 3).Skipped, s => s.Why == "国庆节");
    }

    [Fact]
    public void Add_IntoAnUnpublishedYear_Warns()
    {
        var count = WorkingDays.Add(Holidays.Of2026, new(2026, 12, 30), 3);
        Assert.Equal(new DateOnly(2027, 1, 4), count.Due);
        Assert.Contains("2027年的放假安排尚未公布", count.Warning);
    }

    [Fact]
    public void Add_OfNoDays_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => WorkingDays.Add(Holidays.Of2026, new(2026, 1, 1), 0));
}
