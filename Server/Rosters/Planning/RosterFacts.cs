using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Planning;
using PartyMassCenter.Shared.Rosters.Rules;

namespace PartyMassCenter.Server.Rosters.Planning;

/// <summary>
/// All that plans and checks of a roster depend on, over whole calendar years: so months that are planned one by one stay fair over the year.
/// </summary>
internal sealed class RosterFacts
{
    private readonly DateTime now;
    private readonly DayCalendar calendar;
    private readonly ILookup<Guid, Absence> absences;
    private readonly IReadOnlySet<(Guid MemberId, DateOnly Date)> wishes;
    private readonly IReadOnlyDictionary<(Guid MemberId, DateOnly Date), string> elsewhere;

    private RosterFacts(
        Roster roster, IReadOnlyList<RosterMember> members, IReadOnlyDictionary<(DateOnly, int), Assignment> rows, DayCalendar calendar, DateTime now, ILookup<Guid, Absence> absences,
        IReadOnlySet<(Guid, DateOnly)> wishes, IReadOnlyDictionary<(Guid, DateOnly), string> elsewhere, bool published)
    {
        (Roster, Members, Rows, this.calendar, this.now, this.absences, this.wishes, this.elsewhere) = (roster, members, rows, calendar, now, absences, wishes, elsewhere);
        Names = members.ToDictionary(m => m.Id, m => m.Name);
        Cells = rows.Values.ToDictionary(a => (a.Date, a.Post), a => new DraftCell(a.Date, a.Post, published || IsFixed(a.Date) ? a.PublishedMemberId : a.DraftMemberId, a.Locked));
    }

    public Roster Roster { get; }

    /// <summary>In their order; those who left are at the end.</summary>
    public IReadOnlyList<RosterMember> Members { get; }

    public IReadOnlyDictionary<Guid, string> Names { get; }

    /// <summary>Rows of the database by date and post.</summary>
    public IReadOnlyDictionary<(DateOnly Date, int Post), Assignment> Rows { get; }

    /// <summary>The draft; of dates that are over, what was published.</summary>
    public IReadOnlyDictionary<(DateOnly Date, int Post), DraftCell> Cells { get; private init; }

    public DateOnly Today => DateOnly.FromDateTime(now);

    /// <param name="published">Looks at what is published instead of the draft.</param>
    public static async Task<RosterFacts> LoadAsync(AppDbContext db, Roster roster, DateOnly from, DateOnly until, DayCalendar calendar, DateTime now, CancellationToken cancel, bool published = false)
    {
        var (first, last) = (new DateOnly(from.Year, 1, 1), new DateOnly(until.Year, 12, 31));
        var members = (await db.RosterMembers.AsNoTracking().Where(m => m.RosterId == roster.Id).ToListAsync(cancel)).OrderBy(m => m.Removed).ThenBy(m => m.Position).ThenBy(m => m.Id).ToList();
        var rows = await db.Assignments.Where(a => a.RosterId == roster.Id && a.Date >= first && a.Date <= last).ToListAsync(cancel);
        var absences = await db.Set<Absence>().AsNoTracking().Where(a => a.RosterId == roster.Id && a.From <= last && a.Until >= first).ToListAsync(cancel);
        var wishes = await db.Set<DutyWish>().AsNoTracking().Where(w => w.RosterId == roster.Id && w.Date >= first && w.Date <= last).ToListAsync(cancel);
        return new RosterFacts(
            roster, members, rows.ToDictionary(a => (a.Date, a.Post)), calendar, now, absences.ToLookup(a => a.MemberId), wishes.Select(w => (w.MemberId, w.Date)).ToHashSet(),
            await OtherRosters.LoadAsync(db, roster, members, first, last, cancel), published);
    }

    /// <summary>The same with some posts changed.</summary>
    public RosterFacts With(IEnumerable<DraftCell> changes)
    {
        var cells = Cells.ToDictionary();
        foreach (var cell in changes) cells[(cell.Date, cell.Post)] = cell;
        return new RosterFacts(Roster, Members, Rows, calendar, now, absences, wishes, elsewhere, false) { Cells = cells };
    }

    public CalendarDay Day(DateOnly date) => calendar.On(date);

    public DutyDayClass Class(DateOnly date) => DutyDayClasses.Of(Day(date));

    public bool Serves(DateOnly date) => Roster.Serves(Day(date));

    /// <summary>Over, or begun.</summary>
    public bool IsFixed(DateOnly date) => date < Today || Roster.StartOn(date) <= now;

    /// <summary>How many posts the date was planned with; 0 if it never was. There may be fewer now.</summary>
    public int PlannedPosts(DateOnly date) => Enumerable.Range(1, RosterRequest.MostPosts).LastOrDefault(n => Cells.ContainsKey((date, n - 1)));

    public Guid? At(DateOnly date, int post) => Cells.TryGetValue((date, post), out var cell) ? cell.MemberId : null;

    /// <summary>Why a member isn't there, in words that follow the date; null when there.</summary>
    public string? Away(RosterMember member, DateOnly date)
    {
        if (absences[member.Id].FirstOrDefault(a => a.From <= date && a.Until >= date) is not null) return "请假";
        if (member.Removed || date < member.From || date > member.Until) return "不在岗";
        return DutyWeek.Has(member.OffWeekdays, date) ? "固定不值班" : null;
    }

    public bool IsAvailable(RosterMember member, DateOnly date) => Away(member, date) is null && !elsewhere.ContainsKey((member.Id, date));

    public bool Wishes(Guid memberId, DateOnly date) => wishes.Contains((memberId, date));

    /// <summary>A member on a date, as the rules look at it; what the member holds there already is left aside.</summary>
    public DutyProposal Proposal(RosterMember member, DateOnly date, int post) => new(
        member.Name, date, Away(member, date), elsewhere.GetValueOrDefault((member.Id, date)),
        [.. Cells.Values.Where(c => c.MemberId == member.Id && (c.Date, c.Post) != (date, post)).Select(c => c.Date)], Roster.RestDays);

    /// <summary>The planner's problem: open dates are planned, the others count as served.</summary>
    /// <param name="open">Which dates are open; what is over never is.</param>
    /// <param name="asMany">Of open dates only as many people as there are, instead of all posts.</param>
    public RosterProblem Problem(Func<DateOnly, bool> open, IEnumerable<DateOnly> planned, bool asMany = false)
    {
        var held = Cells.Values.Where(c => c.MemberId is not null).ToLookup(c => c.Date);
        var days = new List<PlanDay>();
        var locked = new List<PlanDuty>();
        foreach (var date in held.Select(g => g.Key).Concat(planned).Distinct().Order())
        {
            var isOpen = open(date) && !IsFixed(date) && Serves(date);
            days.Add(new PlanDay(date, Class(date), isOpen && !asMany ? Roster.Posts.Count : held[date].Count()));
            locked.AddRange(held[date].Where(c => !isOpen || c.Locked).Select(Duty));
        }

        var dates = days.ConvertAll(d => d.Date);
        return new RosterProblem(Roster.Policy, new ClassWeights(Roster.WorkingWeight, Roster.WeekendWeight, Roster.HolidayWeight), days, [.. Members.Where(m => !m.Removed || locked.Exists(d => d.PersonId == Id(m.Id))).Select(m => Person(m, dates))]) { Locked = locked };
    }

    /// <summary>All duties of the draft.</summary>
    public IReadOnlyList<PlanDuty> Duties(Func<DateOnly, bool> which) => [.. Cells.Values.Where(c => c.MemberId is not null && which(c.Date)).Select(Duty)];

    public static string Id(Guid memberId) => memberId.ToString("N");

    private static PlanDuty Duty(DraftCell cell) => new(cell.Date, Id(cell.MemberId!.Value));

    private PlanPerson Person(RosterMember member, List<DateOnly> dates) => new(Id(member.Id), dates.Where(d => !IsAvailable(member, d)).ToHashSet())
    {
        RatherNot = dates.Where(d => Wishes(member.Id, d)).ToHashSet(),
        Carried = new DutyCounts(0, member.CarriedWeekends, member.CarriedHolidays),
    };
}
