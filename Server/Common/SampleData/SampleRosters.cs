using PartyMassCenter.Server.Notices;
using PartyMassCenter.Server.Rosters;
using PartyMassCenter.Server.Rosters.Life;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>柳溪村's rosters: six cadres on duty, the window's two posts, the corner and the errands, published for this month and the next.</summary>
public sealed class SampleRosters(DateTime now, DayCalendar calendar)
{
    private static readonly string[] Cadres = ["center", "cadre", "cadre2", "wangdehai", "liuming", "zhangxiaoyu"];

    private static readonly (RosterKind Kind, (string Name, string Title, string? User)[] People)[] Others =
    [
        (RosterKind.Window, [("赵文静", "文化专干", "organiser"), ("钱芳", "民政专干", null), ("冯磊", "社保专干", null)]),
        (RosterKind.Corner, [("杨素珍", "退休教师", null), ("韩志强", "法律明白人", null), ("曹玉梅", "村医", null)]),
        (RosterKind.Errand, [("魏小军", "代跑员", null), ("谢丽", "代跑员", null)]),
    ];

    private readonly List<object> rows = [];

    private DateOnly Today => DateOnly.FromDateTime(now);

    /// <summary>Everything to add, rosters first.</summary>
    public IReadOnlyList<object> Create()
    {
        var duty = Add(RosterKind.Duty, [.. Cadres.Select(u => (SamplePeople.NameOf(SamplePeople.IdOf(u)), Title(u), (string?)u))]);
        foreach (var (kind, people) in Others) Add(kind, people);
        Log(duty, 1, DutyLogKind.Visit, "三组赵桂兰来问医保缴费，已告知缴费日期和办法。", false, "cadre");
        Log(duty, 1, DutyLogKind.Handover, "一楼打印机缺墨，已报修，明天上午有人来，请留意。", true, "cadre");
        Log(duty, 0, DutyLogKind.Call, "镇民政办来电，本周五前报低保复核名单。", true, "cadre2");
        return rows;
    }

    private Roster Add(RosterKind kind, IReadOnlyList<(string Name, string Title, string? User)> people)
    {
        var usual = RosterKinds.Usual(kind, SamplePlaces.Liuxi);
        var roster = new Roster
        {
            Id = SampleId.Of($"roster {kind}"),
            CenterId = SamplePlaces.Liuxi,
            Kind = kind,
            Name = usual.Name,
            Posts = usual.Posts,
            Weekdays = usual.Weekdays,
            OnHolidays = usual.OnHolidays,
            Starts = usual.Starts,
            Ends = usual.Ends,
            DoorCode = $"sample-door-{kind}".ToLowerInvariant(),
        };
        var members = people.Select((p, n) => new RosterMember
        {
            Id = SampleId.Of($"roster {kind} {p.Name}"),
            RosterId = roster.Id,
            CenterId = roster.CenterId,
            UserId = p.User is { } user ? SamplePeople.IdOf(user) : null,
            Name = p.Name,
            Title = p.Title,
            Phone = $"0537-66015{n + (10 * (int)kind):00}",
            PhonePublic = n % 2 == 0,
            Position = n,
        }).ToList();
        rows.Add(roster);
        rows.AddRange(members);
        Publish(roster, members);
        return roster;
    }

    private void Publish(Roster roster, List<RosterMember> members)
    {
        var (from, until) = (new DateOnly(now.Year, now.Month, 1), new DateOnly(now.Year, now.Month, 1).AddMonths(2).AddDays(-1));
        var days = Enumerable.Range(from.DayNumber, until.DayNumber - from.DayNumber + 1).Select(n => calendar.On(DateOnly.FromDayNumber(n))).Where(roster.Serves).ToList();
        var plan = RosterPlanner.Plan(new RosterProblem(
            FairnessPolicy.ProRata, ClassWeights.Default, [.. days.Select(d => new PlanDay(d.Date, d.IsBreak ? DutyDayClass.Holiday : d.IsWorking ? DutyDayClass.Working : DutyDayClass.Weekend, roster.Posts.Count))],
            [.. members.Select(m => new PlanPerson(m.Id.ToString("N"), new HashSet<DateOnly>()))]));
        var duties = plan.Days.SelectMany((d, n) => d.PersonIds.Select((p, k) => Duty(roster, d.Date, (k + n) % d.PersonIds.Count, members.First(m => m.Id.ToString("N") == p)))).ToList();
        rows.AddRange(duties);
        rows.AddRange(duties.Select(d => DutyChange.Of(d, null, 1, SamplePeople.NameOf(SamplePeople.IdOf("center")))));
        rows.Add(new RosterDraft { RosterId = roster.Id, PublishedNumber = 1 });
        rows.Add(new RosterVersion
        {
            Id = SampleId.Of($"version {roster.Id}"),
            RosterId = roster.Id,
            CenterId = roster.CenterId,
            Number = 1,
            PublishedUtc = PublishedUtc,
            PublishedByName = SamplePeople.NameOf(SamplePeople.IdOf("center")),
            From = from,
            Until = until,
            ChangeCount = duties.Count,
            Told = members.Count(m => m.UserId is not null),
        });
    }

    private DateTime PublishedUtc => CenterClock.ToUtc(new DateTime(now.Year, now.Month, 1, 9, 0, 0).AddDays(-4));

    /// <summary>What is over was served, but for one in forty; whoever should be there now is.</summary>
    private Assignment Duty(Roster roster, DateOnly date, int post, RosterMember member)
    {
        var duty = new Assignment { Id = SampleId.Of($"duty {roster.Kind} {date:yyyyMMdd} {post}"), RosterId = roster.Id, Date = date, Post = post, DraftMemberId = member.Id };
        duty.Publish(member.Id, PublishedUtc);
        if (roster.StartOn(date) <= now)
        {
            var came = date == Today || (date.DayNumber + post) % 40 != 0;
            (duty.State, duty.MissingTold) = came ? (DutyState.Present, 0) : (DutyState.Missing, 2);
            if (came) duty.CheckedInUtc = CenterClock.ToUtc(roster.StartOn(date).AddMinutes(-(date.DayNumber % 15)));
        }

        // Who serves tomorrow has been told, where the hour of telling is over.
        if (date == Today.AddDays(1) && now.Hour >= 17 && member.UserId is { } user)
            rows.Add(new OutboxMessage { PersonId = user, UnitId = roster.CenterId, Key = TellTomorrowJob.Key(roster, duty), Title = "明天您值班", Text = roster.Name, CreatedUtc = PublishedUtc, DeliveredUtc = PublishedUtc });
        return duty;
    }

    private void Log(Roster roster, int daysAgo, DutyLogKind kind, string text, bool handover, string by) => rows.Add(new DutyLogRow
    {
        Id = SampleId.Of($"duty log {text}"),
        RosterId = roster.Id,
        CenterId = roster.CenterId,
        Date = Today.AddDays(-daysAgo),
        Kind = kind,
        Text = text,
        Handover = handover,
        ById = SamplePeople.IdOf(by),
        ByName = SamplePeople.NameOf(SamplePeople.IdOf(by)),
        AtUtc = CenterClock.ToUtc(Today.AddDays(-daysAgo).ToDateTime(new TimeOnly(0, 10))).AddHours(daysAgo * 10),
    });

    private static string Title(string user) => user switch
    {
        "center" => "党支部书记",
        "cadre" => "村委副主任",
        "cadre2" => "妇联主席",
        "wangdehai" => "民兵连长",
        "liuming" => "第一书记",
        _ => "村文书",
    };
}
