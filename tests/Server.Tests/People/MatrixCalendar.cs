using System.IO.Compression;
using PartyMassCenter.Server.Activities;
using PartyMassCenter.Server.Activities.Months;
using PartyMassCenter.Server.Activities.Plans;
using PartyMassCenter.Server.Activities.Registrations;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Activities.Registrations;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>The calendar of one centre: a month in each state that a step starts from, each but the last with an activity outside.</summary>
public sealed record MatrixCalendar(Guid Center, Activity Activity, Activity Public, Registration Registration, Guid Item, Guid Comment, IReadOnlyList<(ActivityMonth Month, Activity? Activity)> Months)
{
    public static MatrixCalendar AddTo(AppDbContext db, OrgUnit village, Person organiser)
    {
        List<(ActivityMonth, Activity?)> months =
        [
            (Month(MonthStatus.Draft, 2027, 2), NewActivity(village, organiser, new DateTime(2027, 2, 24, 18, 0, 0))),
            (Month(MonthStatus.Submitted, 2026, 12), NewActivity(village, organiser, new DateTime(2026, 12, 24, 18, 0, 0))),
            (Month(MonthStatus.Approved, 2027, 1), NewActivity(village, organiser, new DateTime(2027, 1, 24, 18, 0, 0))),
            (Month(MonthStatus.Published, 2026, 10), null),
        ];
        var item = new PlanItem { CenterId = village.Id, Year = 2026, Title = "丰收节·晒秋赛", DateText = "9月", Month = 9 };
        var comment = new ActivityMonthComment { CenterId = village.Id, Year = 2026, Month = 11, Text = "换个时间", Who = "周桂兰" };
        db.AddRange(item, comment);
        foreach (var (month, activity) in months)
        {
            db.Add(month);
            if (activity is not null) db.Add(activity);
        }

        // One that anybody sees, which began this morning.
        var open = NewActivity(village, organiser, new DateTime(2026, 11, 21, 8, 30, 0));
        (open.Status, open.PublishedUtc, open.NeedsRegistration, open.RegistrationCloses) = (ActivityStatus.Published, new DateTime(2026, 11, 1), true, open.End);
        var registration = new Registration
        {
            ActivityId = open.Id,
            CenterId = village.Id,
            Name = "王秀英",
            Phone = "13800001234",
            People = 2,
            Status = RegistrationStatus.Confirmed,
            Source = RegistrationSource.Self,
            CodeHash = $"{open.Id:N}{open.Id:N}"[..64],
            Order = 1,
        };
        db.AddRange(open, registration);
        return new MatrixCalendar(village.Id, months[0].Item2!, open, registration, item.Id, comment.Id, months);

        ActivityMonth Month(MonthStatus status, int year, int number) => new() { CenterId = village.Id, Status = status, Year = year, Month = number };
    }

    public MonthStepRequest Step(MonthStatus from)
    {
        var (month, activity) = Months.First(m => m.Month.Status == from);
        return new MonthStepRequest { CenterId = Center, Year = month.Year, Month = month.Month, Stamp = ActivityMonthReader.Stamp(month, activity is null ? [] : [activity]) };
    }

    public MonthReturnRequest Return()
    {
        var step = Step(MonthStatus.Submitted);
        return new MonthReturnRequest { CenterId = Center, Year = step.Year, Month = step.Month, Stamp = step.Stamp, Comments = [new DayComment(null, "再想想")] };
    }

    public ActivityRequest NewActivity(Guid room) => new()
    {
        CenterId = Center,
        Title = "元旦联欢",
        Start = new DateTime(2026, 12, 30, 14, 0, 0),
        End = new DateTime(2026, 12, 30, 16, 0, 0),
        RoomIds = [room],
    };

    public ActivityChangeRequest Change()
    {
        var loaded = new ActivityRequest
        {
            CenterId = Center,
            Title = Activity.Title,
            Start = Activity.Start,
            End = Activity.End,
            OrganiserId = Activity.OrganiserId,
            OutsidePlace = Activity.OutsidePlace,
            Expected = Activity.Expected,
            MostPerRegistration = Activity.MostPerRegistration,
            Kind = Activity.Kind,
            Audience = Activity.Audience,
        };
        var changed = loaded.Copy();
        changed.Title = "新名称";
        return new ActivityChangeRequest { Activity = changed, Loaded = loaded };
    }

    public MonthCommentRequest NewComment() => new() { CenterId = Center, Year = 2026, Month = 11, Text = "换个时间" };

    public PlanMonthRequest Theme() => new() { CenterId = Center, Year = 2026, Month = 5, Theme = "乡村文化大集" };

    public PlanTargetsRequest Targets() => new() { CenterId = Center, Year = 2026 };

    public PlanItemRequest NewItem() => new() { CenterId = Center, Year = 2026, Title = "年度村晚", DateText = "12月" };

    public PlanImportRequest Import() => new() { CenterId = Center, Year = 2026, Text = "活动,时间\n红色故事会,7月" };

    /// <summary>A workbook with one cell.</summary>
    public static Stream Workbook()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var sheet = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open()))
            sheet.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>活动</t></is></c></row></sheetData></worksheet>""");
        file.Position = 0;
        return file;
    }

    private static Activity NewActivity(OrgUnit village, Person organiser, DateTime start) => new()
    {
        CenterId = village.Id,
        Title = "广场舞展演",
        Kind = ActivityKind.Culture,
        Audience = Audience.Everyone,
        Start = start,
        End = start.AddHours(2),
        OrganiserId = organiser.Id,
        OrganiserName = organiser.Name,
        OutsidePlace = "村文化广场",
        Expected = 60,
        MostPerRegistration = 5,
    };
}
