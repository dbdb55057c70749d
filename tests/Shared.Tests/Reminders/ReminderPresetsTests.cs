using System.Text.Json;
using System.Text.RegularExpressions;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Shared.Tests.Reminders;

public class ReminderPresetsTests
{
    /// <summary>How often a year at least, by what the standards call it; what rests on holidays comes on 248 days.</summary>
    private static readonly Dictionary<string, int> Times = new()
    {
        ["nightly"] = 248,
        ["daily"] = 248,
        ["weekly"] = 50,
        ["monthly"] = 12,
        ["quarterly"] = 4,
        ["halfyearly"] = 2,
        ["yearly"] = 1,
    };

    /// <summary>Every row of the catalogue's table of recurring dates.</summary>
    private const string Recurring =
        "003-42 003-19 000-39 002-44 001-09 000-12 001-14 000-31 002-28 001-06 001-18 001-21 001-30 003-34 000-30 002-76 002-30 000-09 000-19 001-13 001-27 000-45 "
        + "000-05 000-20 002-11 002-47 002-13 001-05 001-07 003-45 002-84 001-16 000-21 000-22 000-23 000-24 000-25 000-26 001-34 001-35 001-36 001-11";

    public static TheoryData<string> Keys() => [.. ReminderPresets.All.Select(p => p.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Preset_Each_IsARuleThatAPersonCouldHaveEntered(string key)
    {
        var preset = ReminderPresets.Find(key)!;
        var request = new ReminderRuleRequest
        {
            Title = preset.Title,
            SubjectKind = preset.Subject,
            Timing = preset.Timing,
            Proof = preset.Proof,
            GraceMinutes = preset.GraceMinutes,
            LeadMinutes = [.. preset.LeadDays.Select(d => d * 1440)],
        };
        Assert.Empty(Common.Validation.Problems(request));
        Assert.Matches(@"^[\w.-]{3,40}$", preset.Key);
        Assert.NotEmpty(preset.Sources);
        Assert.All(preset.Sources, s => Assert.Matches(@"^(00[0-4]-\d\d|[A-Z]{2}-[A-Z]{2}\d?-\d\d|U4-[A-Z]{2}\d?-\d\d)$", s));
        Assert.False(preset.Note?.EndsWith('。') == false, preset.Note);
        Assert.True(Enum.IsDefined(preset.Severity));
        Assert.True(preset.LeadDays.SequenceEqual(preset.LeadDays.OrderDescending()), "Leads come in the order of time.");
    }

    [Fact]
    public void All_HaveKeysOfTheirOwn() => Assert.Equal(ReminderPresets.All.Count, ReminderPresets.All.DistinctBy(p => p.Key).Count());

    [Fact]
    public void All_StandTogetherByGroup() => Assert.Equal(
        ReminderPresets.Groups, ReminderPresets.All.Select(p => p.Group).Aggregate(new List<string>(), (groups, g) => groups.LastOrDefault() == g ? groups : [.. groups, g]));

    [Fact]
    public void All_CoverTheCataloguesRecurringDates() =>
        Assert.Empty(Recurring.Split(' ').Except(ReminderPresets.All.SelectMany(p => p.Sources)));

    /// <summary>287 items of the standards recur; each has a preset that comes at least as often as the item wants.</summary>
    [Fact]
    public void All_CoverEveryRecurringItemOfTheStandards()
    {
        using var items = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "Shared", "Reminders", "Presets", "standard-items.json")));
        var wanted = items.RootElement.EnumerateArray().Select(i => (Code: i.GetProperty("code").GetString()!, Every: i.GetProperty("every").GetString()!)).ToArray();
        Assert.Equal(
            "daily 10, halfyearly 1, monthly 31, nightly 1, quarterly 90, weekly 11, yearly 143",
            string.Join(", ", wanted.GroupBy(w => w.Every).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}")));
        var times = ReminderPresets.All.SelectMany(p => p.Sources.Select(s => (Source: s, Times: In2026(p)))).ToLookup(p => p.Source, p => p.Times);
        Assert.All(wanted, item => Assert.True(times[item.Code].DefaultIfEmpty(0).Max() >= Times[item.Every], $"{item.Code} {item.Every}: {string.Join(",", times[item.Code])}"));
    }

    [Theory]
    [InlineData("plate.lamp", "每天 20:00")]
    [InlineData("duty.errands", "每周三、周五 8:30")]
    [InlineData("council.meeting", "每月15日 9:00")]
    [InlineData("care.children", "每周一至周五 16:00，2026-04-01起，遇节假日停办一次")]
    [InlineData("care.doctor", "每月第一个周一 9:00，2026-04-01起，遇节假日顺延到下一个工作日")]
    [InlineData("appraisal.daily", "每个工作日 17:00")]
    [InlineData("culture.cinema", "每月最后一个周五 19:00，遇节假日顺延到下一个工作日")]
    [InlineData("council.stars", "每季度末月（3、6、9、12月）最后一天 9:00，遇节假日和周末提前到上一个工作日")]
    [InlineData("appraisal.account", "每年6、12月最后一天 9:00，遇节假日和周末提前到上一个工作日")]
    [InlineData("flag.spring-festival", "每年农历正月初一 7:00")]
    [InlineData("culture.awakening", "每年惊蛰 9:00")]
    [InlineData("board.expiring", "版面到期日前7天 9:00，遇节假日和周末提前到上一个工作日")]
    [InlineData("care.summer-fees", "每月5日 9:00，7月至8月期间，遇节假日和周末顺延到下一个工作日")]
    [InlineData("milestone.premises", "2026年7月1日 9:00，遇节假日和周末提前到上一个工作日")]
    public void Sentence_OfAPreset_ReadsAsPeopleSayIt(string key, string sentence) => Assert.Equal(sentence, ScheduleSentence.Of(ReminderPresets.Find(key)!.Timing));

    [Fact]
    public void Sentence_OfEveryPreset_IsWhole() =>
        Assert.All(ReminderPresets.All, p => Assert.True(Regex.IsMatch(ScheduleSentence.Of(p.Timing), @"^\S+ \d{1,2}:\d\d") && !ScheduleSentence.Of(p.Timing).Contains("数起"), p.Key));

    [Fact]
    public void Find_OfNoKey_IsNone() => Assert.Null(ReminderPresets.Find(null) ?? ReminderPresets.Find("no.such"));

    private static int In2026(ReminderPreset preset) => DueDates.Between(preset.Timing, new(2026, 1, 1), new(2027, 1, 1), Holidays.Of2026).Count();
}
