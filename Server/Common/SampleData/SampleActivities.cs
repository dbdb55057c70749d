using PartyMassCenter.Server.Activities;
using PartyMassCenter.Server.Activities.Months;
using PartyMassCenter.Server.Activities.Plans;
using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>
/// 柳溪村's calendar of the year: six theme activities, three seasons, and the weekly and monthly lessons of its teams. What is over was attended and its
/// months are closed, this month is published, the next is being planned; the same for the same day.
/// </summary>
public sealed class SampleActivities(DateOnly today, IReadOnlyList<Booking> bookings)
{
    private static readonly Guid Center = SamplePlaces.Liuxi;

    private readonly List<object> rows = [];

    private DateOnly ThisMonth => new(today.Year, today.Month, 1);

    /// <summary>Everything to add, and what the bookings are held for marked on them.</summary>
    public IReadOnlyList<object> Create()
    {
        foreach (var theme in SampleThemes.All) Theme(theme);
        foreach (var month in Enumerable.Range(1, 12)) Month(today.Year, month);
        if (today.Month == 12) Month(today.Year + 1, 1);
        rows.Add(new AnnualPlan { Id = SampleId.Of("annual plan"), CenterId = Center, Year = today.Year, TargetActivities = 12, TargetAttendances = 3000, Budget = 60000m });
        Readers();
        Crafts();
        if (Last() is { } comment) rows.Add(comment);
        return rows;
    }

    private void Theme(SampleTheme theme)
    {
        var date = PlanDates.Read(theme.When, today.Year);
        var item = new PlanItem
        {
            Id = SampleId.Of($"plan {theme.Title}"),
            CenterId = Center,
            Year = today.Year,
            Title = theme.Title,
            DateText = date.Text,
            Month = date.Month,
            Date = date.Date,
            Kind = theme.Kind,
            Place = theme.Place,
            Host = theme.Host,
            Contents = theme.Contents,
            Budget = theme.Budget,
            Expected = theme.Expected,
            Highlight = theme.Highlight,
        };
        rows.Add(item);
        var day = date.Date ?? SampleThemes.SecondSaturday(today.Year, date.Month);
        if (new DateOnly(day.Year, day.Month, 1) > ThisMonth.AddMonths(1)) return;
        var activity = Activity(theme.Title, theme.Kind, day.ToDateTime(theme.Begins), day.ToDateTime(theme.Ends), theme.Expected, "organiser");
        activity.OutsidePlace = theme.Place;
        activity.PlanItemId = item.Id;
        activity.Description = theme.Contents;
        activity.Budget = theme.Budget;
        activity.Audience = theme.Audience;
        activity.PartyLife = theme.Life;
        activity.Service = theme.Service;
        activity.SafetyPlan = theme.Expected >= ActivityRequest.SafetyPlanFrom ? "设东西两个出入口，民兵12人维持秩序，村医在场，雨天改到多功能厅。总负责人周桂兰。" : null;
        (activity.ContactName, activity.ContactPhone, activity.ContactPublic) = ("赵文静", "0537-6620146", true);
        if (activity.End > today.ToDateTime(TimeOnly.MinValue)) return;
        (activity.WalkInVillagers, activity.WalkInVisitors) = (theme.Villagers, theme.Visitors);
        (activity.ReportText, activity.ReportedUtc) = ($"{theme.Title}顺利举行，到场村民{theme.Villagers}人次、游客{theme.Visitors}人次。", CenterClock.ToUtc(activity.End.AddHours(2)));
    }

    /// <summary>The youth book club every Saturday afternoon.</summary>
    private void Readers()
    {
        var lessons = Lessons("少年书社").ToList();
        if (lessons.Count == 0) return;
        var series = new ActivitySeries
        {
            Id = SampleId.Of("series 少年书社"),
            CenterId = Center,
            Pattern = $$"""{"Rule":"FREQ=WEEKLY;BYDAY=SA","Policy":1,"Until":"{{ThisMonth.AddMonths(2).AddDays(-1):yyyy-MM-dd}}","Count":null}""",
            Sentence = $"每周六，到{ThisMonth.AddMonths(2).AddDays(-1):yyyy-MM-dd}为止",
        };
        rows.Add(series);
        foreach (var booking in lessons)
        {
            var activity = InRoom("少年书社·诵读书法", ActivityKind.Children, booking);
            (activity.SeriesId, activity.SeriesStart, activity.Audience, activity.Service) = (series.Id, activity.Start, Audience.Children, ServiceField.Education);
            activity.Description = "志愿教师带领诵读、练字，请家长准时接送。";
            if (activity.End <= today.ToDateTime(TimeOnly.MinValue)) activity.WalkInVillagers = 12 + (booking.Start.Day % 7);
        }

        series.Template = ActivityContents.Of(rows.OfType<Activity>().First(a => a.SeriesId == series.Id));
        (series.Template.ContactPhone, series.Template.Version) = (null, null);
    }

    /// <summary>A lesson of the craft club by the heritage bearer each month, with registration; this month's is one that is still to come, if there is any.</summary>
    private void Crafts()
    {
        foreach (var booking in Lessons("乡创手作社").GroupBy(b => b.Start.Month).Select(g => g.FirstOrDefault(b => b.Start >= today.ToDateTime(TimeOnly.MinValue)) ?? g.First()))
        {
            var activity = InRoom("乡创手作社·竹编剪纸教学", ActivityKind.Training, booking);
            (activity.Description, activity.Materials) = ("非遗传承人手把手教竹编和剪纸，零基础也能学。", "竹篾、剪刀、红纸由中心准备");
            (activity.NeedsRegistration, activity.Capacity, activity.RegistrationCloses) = (true, 15, activity.Start.AddHours(-4));
            if (activity.End <= today.ToDateTime(TimeOnly.MinValue)) activity.WalkInVillagers = 11;
        }
    }

    private IEnumerable<Booking> Lessons(string team)
    {
        var (from, to) = (ThisMonth.AddMonths(-1).ToDateTime(TimeOnly.MinValue), ThisMonth.AddMonths(2).ToDateTime(TimeOnly.MinValue));
        return bookings.Where(b => b.CenterId == Center && b.Status == BookingStatus.Approved && b.Start >= from && b.Start < to && b.Title.StartsWith(team, StringComparison.Ordinal)).OrderBy(b => b.Start);
    }

    private Activity InRoom(string title, ActivityKind kind, Booking booking)
    {
        var activity = Activity(title, kind, booking.Start, booking.End, booking.HeadCount, "organiser");
        activity.TeamId = booking.TeamId;
        rows.Add(new ActivityRoom { Id = SampleId.Of($"activity room {booking.Id}"), ActivityId = activity.Id, CenterId = Center, RoomId = booking.RoomId, BookingId = booking.Id });
        (booking.HeldForId, booking.HeldForTitle, booking.HeldForLink) = (activity.Id, $"活动《{title}》", ActivityNews.Link(activity));
        return activity;
    }

    private Activity Activity(string title, ActivityKind kind, DateTime start, DateTime end, int expected, string organiser)
    {
        var planned = start >= ThisMonth.AddMonths(1).ToDateTime(TimeOnly.MinValue);
        var created = CenterClock.ToUtc(start.AddDays(planned ? -60 : -40));
        var published = planned ? (DateTime?)null : CenterClock.ToUtc(new DateTime(start.Year, start.Month, 1, 9, 0, 0).AddDays(-6));
        var activity = new Activity
        {
            Id = SampleId.Of($"activity {title} {start:O}"),
            CenterId = Center,
            Title = title,
            Kind = kind,
            Audience = Audience.Everyone,
            Start = start,
            End = end,
            Expected = expected,
            MostPerRegistration = 5,
            OrganiserId = SamplePeople.IdOf(organiser),
            OrganiserName = SamplePeople.NameOf(SamplePeople.IdOf(organiser)),
            CreatedById = SamplePeople.IdOf(organiser),
            Status = planned ? ActivityStatus.Planned : ActivityStatus.Published,
            CreatedUtc = created,
            ChangedUtc = published ?? created,
            PublishedUtc = published,
        };
        rows.Add(activity);
        rows.Add(new ActivityEvent { ActivityId = activity.Id, AtUtc = created, Who = activity.OrganiserName, Text = "安排了活动" });
        if (published is { } at) rows.Add(new ActivityEvent { ActivityId = activity.Id, AtUtc = at, Who = "周桂兰", Text = "发布了活动" });
        return activity;
    }

    private void Month(int year, int number)
    {
        var first = new DateOnly(year, number, 1);
        var status = first < ThisMonth.AddMonths(-1) ? MonthStatus.Archived : first <= ThisMonth ? MonthStatus.Published : MonthStatus.Draft;
        rows.Add(new ActivityMonth
        {
            Id = SampleId.Of($"activity month {first:yyyy-MM}"),
            CenterId = Center,
            Year = year,
            Month = number,
            Theme = SampleThemes.ThemeOf(number),
            Status = status,
            PublishedUtc = status == MonthStatus.Draft ? null : CenterClock.ToUtc(first.AddDays(-6).ToDateTime(new TimeOnly(9, 0))),
        });
    }

    /// <summary>The secretary's word on the month that is being planned.</summary>
    private ActivityMonthComment? Last()
    {
        var next = ThisMonth.AddMonths(1);
        return rows.OfType<Activity>().Where(a => a.Status == ActivityStatus.Planned).OrderBy(a => a.Start).FirstOrDefault() is not { } first ? null : new ActivityMonthComment
        {
            Id = SampleId.Of("activity month comment"),
            CenterId = Center,
            Year = next.Year,
            Month = next.Month,
            Day = DateOnly.FromDateTime(first.Start),
            Text = "天冷了，请提醒家长早点接孩子，活动室提前开暖气。",
            Who = "周桂兰",
            AtUtc = CenterClock.ToUtc(today.AddDays(-1).ToDateTime(new TimeOnly(16, 30))),
        };
    }
}
