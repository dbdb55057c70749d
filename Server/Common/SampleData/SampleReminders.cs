using PartyMassCenter.Server.Reminders;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>柳溪村's reminders: presets that are on, five weeks of them mostly kept, one late since this morning, and one that has climbed.</summary>
public sealed class SampleReminders(DateTime now, DayCalendar calendar, string? photo)
{
    private const int PastDays = 35;

    private static readonly string[] Everybody = ["cadre", "cadre2", "wangdehai", "zhangxiaoyu"];

    /// <summary>The preset, how its work is described when it is done, and the one person whose it is, if it is one person's.</summary>
    private static readonly (string Key, string Note, string? Person)[] Used =
    [
        ("duty.sign-in", "已到岗", null), ("duty.logbook", "已填写", null), ("duty.roster", "已张贴", "zhangxiaoyu"), ("duty.boxes", "无来信", "liuming"), ("plate.lamp", "全部亮着", null),
        ("flag.condition", "完好", "wangdehai"), ("disclosure.day", "已更新", "zhangxiaoyu"), ("board.expiring", "已准备", "cadre2"), ("board.expired", "已取下", "cadre2"), ("board.screen", "已更换", "cadre2"),
        ("council.opinions", "收集6条", "cadre"), ("council.meeting", "已召开，议题3个", "center"), ("council.disputes", "走访12户", "cadre"),
    ];

    private readonly List<object> rows = [];

    private DateOnly Today => DateOnly.FromDateTime(now);

    /// <summary>Everything to add, rules first.</summary>
    public IReadOnlyList<object> Create()
    {
        ExpiringThingRow[] things =
        [
            Thing("三季度财务公开版面", "一楼大厅公示栏", 5), Thing("村规民约宣传展板", "会议室东墙", 24), Thing("防溺水安全提示", "村口宣传栏", 60),
        ];
        rows.AddRange(things);
        foreach (var (key, note, person) in Used) Add(key, note, person, things);
        return rows;
    }

    private void Add(string key, string note, string? person, ExpiringThingRow[] things)
    {
        var rule = PresetRules.Of(PresetRules.Find(key)!, SamplePlaces.Liuxi, now.Date.AddDays(-PastDays));
        rule.Id = SampleId.Of($"reminder {key}");
        if (person is not null) (rule.ResponsibleKind, rule.PersonId) = (ResponsibleKind.Person, SamplePeople.IdOf(person));
        var until = Today.AddDays(ReminderFiller.HorizonDays);
        rows.AddRange([rule, new ReminderFill { RuleId = rule.Id, Until = until, CalendarKey = CalendarKey.Of(calendar) }]);
        var occurrences = WantedOccurrences.Of(rule, things, Today.AddDays(-PastDays), until, calendar).Select(w => Occurrence(rule, w)).ToList();
        foreach (var occurrence in occurrences) Live(occurrence, rule, key, note);
        if (key == "board.screen" && occurrences.LastOrDefault(o => o.DueAt < now.AddDays(-5)) is { } climbs) Climb(climbs);
        if (key == "duty.boxes" && occurrences.LastOrDefault(o => o.LateAt < now) is { } late) Late(late, rule);
        rows.AddRange(occurrences);
    }

    private static ReminderOccurrence Occurrence(ReminderRule rule, WantedOccurrence want) => new()
    {
        Id = SampleId.Of($"{rule.PresetKey} {want.ThingId} {want.Nominal:yyyy-MM-dd}"),
        RuleId = rule.Id,
        CenterId = rule.CenterId,
        ThingId = want.ThingId,
        Nominal = want.Nominal,
        DueAt = want.DueAt,
        LateAt = want.DueAt.AddMinutes(rule.GraceMinutes),
        Title = rule.Title,
        Subject = want.Subject,
        Explanation = want.Explanation,
        Proof = rule.Proof,
        ResponsibleKind = rule.ResponsibleKind,
        PersonId = rule.PersonId,
        Role = rule.Role,
    };

    /// <summary>What is past was done, one in nine too late; today's is still to do.</summary>
    private void Live(ReminderOccurrence occurrence, ReminderRule rule, string key, string note)
    {
        if (DateOnly.FromDateTime(occurrence.DueAt) >= Today)
        {
            ReminderProgress.Schedule(occurrence, rule, now);
            return;
        }

        var number = occurrence.Nominal.DayNumber;
        var who = rule.PersonId ?? SamplePeople.IdOf(Everybody[number % Everybody.Length]);
        var at = number % 9 == 0 ? occurrence.LateAt.AddHours(3) : occurrence.DueAt.AddMinutes(rule.GraceMinutes / 3);
        if (at > now) at = now.AddMinutes(-20);
        (occurrence.Status, occurrence.OnTime, occurrence.ClosedUtc) = (ReminderStatus.Done, at < occurrence.LateAt, CenterClock.ToUtc(at));
        (occurrence.ClosedById, occurrence.ClosedByName, occurrence.Note) = (who, SamplePeople.NameOf(who), note);
        if (key == "plate.lamp" && Today.DayNumber - number <= 3) occurrence.PhotoFile = photo;
        Tell(occurrence, at, occurrence.ClosedByName, $"办好了{(occurrence.OnTime ? null : "（逾期补办）")}{(occurrence.PhotoFile is null ? null : "，有照片")}：{note}");
    }

    private void Late(ReminderOccurrence occurrence, ReminderRule rule)
    {
        Open(occurrence, ReminderStatus.Late, now.AddHours(-2));
        occurrence.NextAt = now.AddHours(-2).AddMinutes(rule.Escalations[0].AfterMinutes);
        Tell(occurrence, now.AddHours(-2), "系统", "逾期，提醒刘明");
    }

    /// <summary>Late for so long that the ladder's steps are over: the running system climbs them.</summary>
    private void Climb(ReminderOccurrence occurrence)
    {
        Open(occurrence, ReminderStatus.Late, now.AddHours(-73));
        occurrence.NextAt = now.AddHours(-49);
        Tell(occurrence, now.AddHours(-73), "系统", "逾期，提醒李秀梅");
    }

    private void Open(ReminderOccurrence occurrence, ReminderStatus status, DateTime since)
    {
        rows.RemoveAll(r => r is ReminderEvent e && e.OccurrenceId == occurrence.Id);
        (occurrence.Status, occurrence.LateSince) = (status, since);
        (occurrence.ClosedUtc, occurrence.ClosedById, occurrence.ClosedByName, occurrence.Note, occurrence.OnTime) = (null, null, null, null, false);
    }

    private void Tell(ReminderOccurrence occurrence, DateTime at, string who, string text) => rows.Add(ReminderEvent.Of(occurrence, CenterClock.ToUtc(at), who, text));

    private ExpiringThingRow Thing(string name, string place, int days) =>
        new() { Id = SampleId.Of($"thing {name}"), CenterId = SamplePlaces.Liuxi, Kind = ReminderSubjectKind.Board, Name = name, Place = place, Until = Today.AddDays(days) };
}
