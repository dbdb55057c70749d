using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Activities.Public;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Bumping;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Bookings.Teams;
using PartyMassCenter.Shared.Bookings.Waiting;
using PartyMassCenter.Shared.Centers;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Jobs;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;
using PartyMassCenter.Shared.Resources;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>The part of the <see cref="ServiceMatrix"/> that is about activities.</summary>
internal static class ActivityServiceMatrix
{
    private const string All = "++++++";
    private const string None = "xxxxxx";
    private const string NotThere = "??????";
    private const string Administrators = "+++xxx";
    private const string Bookers = "+++++x";
    private const string WithPersonalData = "++++xx";

    public static IReadOnlyList<ServiceRow> Rows { get; } =
    [
        ServiceRow.For<IActivityService>((s, t) => s.MonthAsync(t.Center, 2026, 11, default), '!', All, None),
        ServiceRow.For<IActivityService>((s, t) => s.GetAsync(t.Calendar.Activity.Id, default), '!', All, None),
        ServiceRow.For<IActivityService>((s, t) => s.OrganisersAsync(t.Center, default), '!', Bookers, None),
        ServiceRow.For<IActivityService>((s, t) => s.CheckAsync(t.Calendar.NewActivity(t.Room.Id), null, default), '!', Bookers, None),
        ServiceRow.For<IActivityService>((s, t) => s.CreateAsync(t.Calendar.NewActivity(t.Room.Id), null, default), '!', Bookers, None),
        ServiceRow.For<IActivityService>((s, t) => s.ChangeAsync(t.Calendar.Activity.Id, t.Calendar.Change(), default), '!', Bookers, None),
        ServiceRow.For<IActivityService>((s, t) => s.CheckChangeAsync(t.Calendar.Activity.Id, t.Calendar.Change(), default), '!', Bookers, None),
        ServiceRow.For<IActivityService>((s, t) => s.CancelAsync(t.Calendar.Activity.Id, "天气不好", SeriesScope.This, default), '!', Bookers, None),
        ServiceRow.For<IActivityService>((s, t) => s.SetPosterAsync(t.Calendar.Activity.Id, ServiceMatrix.Photo(), default), '!', Bookers, None),
        ServiceRow.For<IActivityMonthService>((s, t) => s.SubmitAsync(t.Calendar.Step(MonthStatus.Draft), default), '!', Bookers, None),
        ServiceRow.For<IActivityMonthService>((s, t) => s.ReturnAsync(t.Calendar.Return(), default), '!', Administrators, None),
        ServiceRow.For<IActivityMonthService>((s, t) => s.ApproveAsync(t.Calendar.Step(MonthStatus.Submitted), default), '!', Administrators, None),
        ServiceRow.For<IActivityMonthService>((s, t) => s.PublishAsync(t.Calendar.Step(MonthStatus.Approved), default), '!', Bookers, None),
        ServiceRow.For<IActivityMonthService>((s, t) => s.ArchiveAsync(t.Calendar.Step(MonthStatus.Published), default), '!', Administrators, None),
        ServiceRow.For<IActivityMonthService>((s, t) => s.CommentAsync(t.Calendar.NewComment(), default), '!', Bookers, None),
        ServiceRow.For<IActivityMonthService>((s, t) => s.ResolveAsync(t.Calendar.Comment, default), '!', Bookers, None),
        ServiceRow.For<IPlanService>((s, t) => s.GetAsync(t.Center, 2026, default), '!', All, None),
        ServiceRow.For<IPlanService>((s, t) => s.SaveMonthAsync(t.Calendar.Theme(), default), '!', Bookers, None),
        ServiceRow.For<IPlanService>((s, t) => s.SaveTargetsAsync(t.Calendar.Targets(), default), '!', Bookers, None),
        ServiceRow.For<IPlanService>((s, t) => s.AddItemAsync(t.Calendar.NewItem(), default), '!', Bookers, None),
        ServiceRow.For<IPlanService>((s, t) => s.ChangeItemAsync(t.Calendar.Item, t.Calendar.NewItem(), default), '!', Bookers, None),
        ServiceRow.For<IPlanService>((s, t) => s.RemoveItemAsync(t.Calendar.Item, default), '!', Bookers, None),
        ServiceRow.For<IPlanService>((s, t) => s.WorkbookTextAsync(t.Center, MatrixCalendar.Workbook(), default), '!', Bookers, None),
        ServiceRow.For<IPlanService>((s, t) => s.PreviewImportAsync(t.Calendar.Import(), default), '!', Bookers, None),
        ServiceRow.For<IPlanService>((s, t) => s.ImportAsync(t.Calendar.Import(), default), '!', Bookers, None),
        ServiceRow.For<IPlanService>((s, t) => s.CopyYearAsync(t.Center, 2027, default), '!', Bookers, None),

        // What residents do needs no account; a code that is none is not found.
        ServiceRow.For<IActivityCalendarService>((s, t) => s.MonthAsync(t.Center, 2026, 11, default), '+', All, All),
        ServiceRow.For<IActivityCalendarService>((s, t) => s.ListAsync(new ActivityQuery(t.Center, t.Day, t.Day.AddDays(7), null, null, null, null, null), default), '+', All, All),
        ServiceRow.For<IActivityCalendarService>((s, t) => s.GetAsync(t.Calendar.Public.Id, default), '+', All, All),
        ServiceRow.For<IActivityCalendarService>((s, t) => s.GetAsync(t.Calendar.Activity.Id, default), '?', NotThere, NotThere),
        ServiceRow.For<IActivityCalendarService>((s, t) => s.ChoicesAsync(t.Center, default), '+', All, All),
        ServiceRow.For<IRegistrationService>((s, t) => s.RegisterAsync(t.Calendar.Public.Id, ServiceMatrix.Coming(), default), '+', All, All),
        ServiceRow.For<IRegistrationService>((s, t) => s.FindAsync("K7QM2XBD", "1234", default), '?', NotThere, NotThere),
        ServiceRow.For<IRegistrationService>((s, t) => s.ChangeMineAsync("K7QM2XBD", "1234", 2, default), '?', NotThere, NotThere),
        ServiceRow.For<IRegistrationService>((s, t) => s.CancelMineAsync("K7QM2XBD", "1234", default), '?', NotThere, NotThere),
        ServiceRow.For<IRegistrationService>((s, t) => s.CheckInMineAsync("K7QM2XBD", "1234", default), '?', NotThere, NotThere),
        ServiceRow.For<IActivityReportService>((s, t) => s.RateAsync(t.Calendar.Public.Id, new RatingRequest { Stars = 5 }, default), '+', All, All),
        ServiceRow.For<IRegistrationService>((s, t) => s.ListAsync(t.Calendar.Public.Id, default), '!', Bookers, None),
        ServiceRow.For<IRegistrationService>((s, t) => s.AddAsync(t.Calendar.Public.Id, ServiceMatrix.Coming(), RegistrationSource.Desk, default), '!', Bookers, None),
        ServiceRow.For<IRegistrationService>((s, t) => s.CheckInAsync(t.Calendar.Registration.Id, 2, default), '!', Bookers, None),
        ServiceRow.For<IRegistrationService>((s, t) => s.CancelAsync(t.Calendar.Registration.Id, default), '!', Bookers, None),
        ServiceRow.For<IRegistrationService>((s, t) => s.CountWalkInsAsync(t.Calendar.Public.Id, 3, 1, default), '!', Bookers, None),
        ServiceRow.For<IRegistrationService>((s, t) => s.RevealPhoneAsync(t.Calendar.Registration.Id, default), '!', WithPersonalData, None),
        ServiceRow.For<IActivityReportService>((s, t) => s.GetAsync(t.Calendar.Public.Id, default), '!', All, None),
        ServiceRow.For<IActivityYearService>((s, t) => s.GetAsync(t.Center, 2026, default), '!', All, None),
        ServiceRow.For<IActivityYearService>((s, t) => s.ExportAsync(t.Center, 2026, TableFormat.Csv, Stream.Null, default), '!', All, None),
        ServiceRow.For<IActivityReportService>((s, t) => s.WriteAsync(t.Calendar.Public.Id, new ReportRequest { Text = "到场18人" }, default), '!', Bookers, None),
        ServiceRow.For<IActivityReportService>((s, t) => s.AddPhotoAsync(t.Calendar.Public.Id, ServiceMatrix.Photo(), default), '!', Bookers, None),
    ];
}
