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
using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.Bookings.Bumping;
using PartyMassCenter.Shared.Bookings.Quotas;
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

/// <summary>
/// Every method of every service, and who gets what from it: “+” does it, “x” forbidden, “?” not there, “!” log in first.
/// After the anonymous visitor come county, town and centre administrator, cadre, organiser, inspector: in their own unit, then in a foreign one.
/// </summary>
internal static class ServiceMatrix
{
    private const string All = "++++++";
    private const string None = "xxxxxx";
    private const string NotThere = "??????";
    private const string Administrators = "+++xxx";
    private const string County = "+xxxxx";
    private const string Bookers = "+++++x";
    private const string WithPersonalData = "++++xx";

    // A phone number that one may see elsewhere is refused as forbidden here; whoever may see none anywhere hears the same.
    public static IReadOnlyList<ServiceRow> Rows { get; } =
    [
        ServiceRow.For<IBookingService>((s, t) => s.DayBoardAsync(t.Center, t.Day, default), '!', All, None),
        ServiceRow.For<IBookingService>((s, t) => s.PublicDayBoardAsync(t.Center, t.Day, default), '+', All, All),
        ServiceRow.For<IBookingService>((s, t) => s.PublicScheduleAsync(t.Center, t.Day, t.Day.AddDays(7), default), '+', All, All),
        ServiceRow.For<IBookingService>((s, t) => s.CenterScheduleAsync(t.Center, t.Day, t.Day.AddDays(7), default), '!', All, None),
        ServiceRow.For<IBookingService>((s, t) => s.RoomScheduleAsync(t.Room.Id, t.Day, t.Day.AddDays(7), default), '!', All, None),
        ServiceRow.For<IBookingService>((s, t) => s.FindRoomsAsync(Find(t), default), '!', All, None),
        ServiceRow.For<IBookingService>((s, t) => s.FindEverywhereAsync(Find(t), default), '!', All, All),
        ServiceRow.For<IBookingService>((s, t) => s.GetAsync(t.Booking.Id, default), '!', All, None),
        ServiceRow.For<IBookingService>((s, t) => s.RevealPhoneAsync(t.Booking.Id, default), '!', WithPersonalData, None),
        ServiceRow.For<IBookingService>((s, t) => s.RevealOnBehalfPhoneAsync(t.Booking.Id, default), '!', Administrators, None),
        ServiceRow.For<IBookingService>((s, t) => s.RevealOnBehalfPhoneAsync(t.Own.Id, default), '!', Bookers, None),
        ServiceRow.For<IBookingService>((s, t) => s.CheckAsync(t.Request(), null, default), '!', Bookers, None),
        ServiceRow.For<IBookingService>((s, t) => s.CreateAsync(t.Request(), null, default), '!', Bookers, None),
        ServiceRow.For<IBookingService>((s, t) => s.AlternativesAsync(t.Request(), null, default), '!', Bookers, None),
        ServiceRow.For<IBookingService>((s, t) => s.ChangeAsync(t.Booking.Id, t.Moved(t.Booking), default), '!', Administrators, None),
        ServiceRow.For<IBookingService>((s, t) => s.ChangeAsync(t.Own.Id, t.Moved(t.Own), default), '!', Bookers, None),
        ServiceRow.For<IBookingService>((s, t) => s.CancelAsync(t.Booking.Id, "另有安排", default), '!', Administrators, None),
        ServiceRow.For<IBookingService>((s, t) => s.CancelAsync(t.Own.Id, "另有安排", default), '!', Bookers, None),
        ServiceRow.For<IBookingService>((s, t) => s.ApproveAsync(t.Asked.Id, t.Asked.Version, default), '!', Administrators, None),
        ServiceRow.For<IBookingService>((s, t) => s.RejectAsync(t.Asked.Id, t.Asked.Version, "另有安排", default), '!', Administrators, None),
        ServiceRow.For<IBookingService>((s, t) => s.MineAsync(false, 0, 10, default), '!', All, All),
        ServiceRow.For<IBookingService>((s, t) => s.WaitingForMeAsync(default), '!', All, All),
        ServiceRow.For<IBookingService>((s, t) => s.FreeResourcesAsync(t.Request(), null, default), '!', Bookers, None),
        .. ActivityServiceMatrix.Rows,
        .. RosterServiceMatrix.Rows,
        ServiceRow.For<IResourceService>((s, t) => s.ListAsync(t.Center, default), '!', All, None),
        ServiceRow.For<IResourceService>((s, t) => s.AddAsync(new ResourceRequest { CenterId = t.Center, Name = "折叠椅", Count = 20 }, default), '!', Administrators, None),
        ServiceRow.For<IResourceService>((s, t) => s.ChangeAsync(t.Resource, new ResourceRequest { CenterId = t.Center, Name = "话筒", Count = 3 }, default), '!', Administrators, None),
        ServiceRow.For<IApprovalService>((s, t) => s.DecideAsync(Decisions(t), default), '!', Administrators, Administrators),
        ServiceRow.For<IApprovalService>((s, t) => s.DelegationsAsync(default), '!', All, All),
        ServiceRow.For<IApprovalService>((s, t) => s.ChoicesAsync(default), '!', Administrators, Administrators),
        ServiceRow.For<IApprovalService>((s, t) => s.DelegateAsync(Delegation(t), default), '!', Administrators, None),
        ServiceRow.For<IApprovalService>((s, t) => s.EndDelegationAsync(Guid.Empty, default), '!', NotThere, NotThere),
        ServiceRow.For<IWaitingService>((s, t) => s.JoinAsync(t.Taken(), null, default), '!', Bookers, None),
        ServiceRow.For<IWaitingService>((s, t) => s.AcceptAsync(t.Offered.Id, default), '!', Bookers, None),
        ServiceRow.For<IArrivalService>((s, t) => s.AtDoorAsync(t.Room.Id, default), '+', All, All),
        ServiceRow.For<IArrivalService>((s, t) => s.CheckInAsync(t.Running.Id, default), '!', Administrators, None),
        ServiceRow.For<IArrivalService>((s, t) => s.ReleaseAsync(t.Running.Id, default), '!', Administrators, None),
        ServiceRow.For<IArrivalService>((s, t) => s.NoShowsAsync(t.Center, t.Day, t.Day, default), '!', Administrators, None),
        ServiceRow.For<IArrivalService>((s, t) => s.ForgiveAsync(t.Missed.Id, "忘记签到", default), '!', Administrators, None),
        ServiceRow.For<IArrivalService>((s, t) => s.LimitAsync(t.Center, new NoShowLimitRequest(), default), '!', Administrators, None),
        ServiceRow.For<IFeedService>((s, t) => s.LinkAsync(FeedKind.Center, t.Center, default), '!', Administrators, None),
        ServiceRow.For<IFeedService>((s, t) => s.LinkAsync(FeedKind.Room, t.Room.Id, default), '!', Administrators, None),
        ServiceRow.For<IFeedService>((s, t) => s.LinkAsync(FeedKind.Person, Guid.Empty, default), '!', All, All),
        ServiceRow.For<IFeedService>((s, t) => s.ResetAsync(FeedKind.Center, t.Center, default), '!', Administrators, None),
        ServiceRow.For<IFeedService>((s, t) => s.ResetAsync(FeedKind.Person, Guid.Empty, default), '!', All, All),
        ServiceRow.For<IRoomReportService>((s, t) => s.UseAsync(new RoomUseQuery(t.Center, t.Day, t.Day), default), '!', All, None),
        ServiceRow.For<IRoomReportService>((s, t) => s.ExportUseAsync(new RoomUseQuery(t.Center, t.Day, t.Day), Stream.Null, default), '!', All, None),
        ServiceRow.For<IRoomReportService>((s, t) => s.ExportAsync(new BookingExportQuery(t.Center, null, t.Day, t.Day, TableFormat.Csv), Stream.Null, default), '!', All, None),
        ServiceRow.For<ITeamService>((s, t) => s.ListAsync(t.Center, default), '!', All, None),
        ServiceRow.For<ITeamService>((s, t) => s.AddAsync(NewTeam(t), default), '!', Administrators, None),
        ServiceRow.For<ITeamService>((s, t) => s.ChangeAsync(t.Team, NewTeam(t), default), '!', Administrators, None),
        ServiceRow.For<IBumpService>((s, t) => s.PreviewAsync(t.Request(), default), '!', Administrators, None),
        ServiceRow.For<IBumpService>((s, t) => s.BookAsync(NewBump(t), default), '!', Administrators, None),
        ServiceRow.For<IBumpService>((s, t) => s.ProtectionAsync(t.Center, default), '!', All, None),
        ServiceRow.For<IBumpService>((s, t) => s.ProtectAsync(t.Center, new BumpProtectionRequest(), default), '!', Administrators, None),
        ServiceRow.For<IQuotaService>((s, t) => s.ListAsync(t.Center, default), '!', All, None),
        ServiceRow.For<IQuotaService>((s, t) => s.AddAsync(NewQuota(t), default), '!', Administrators, None),
        ServiceRow.For<IQuotaService>((s, t) => s.ChangeAsync(t.Quota, NewQuota(t), default), '!', Administrators, None),
        ServiceRow.For<IQuotaService>((s, t) => s.RemoveAsync(t.Quota, default), '!', Administrators, None),
        ServiceRow.For<IQuotaService>((s, t) => s.LeftAsync(t.Request(), null, default), '!', Bookers, None),
        ServiceRow.For<ISeriesService>((s, t) => s.CheckAsync(Weekly(t), default), '!', Bookers, None),
        ServiceRow.For<ISeriesService>((s, t) => s.CreateAsync(Weekly(t), null, default), '!', Bookers, None),
        ServiceRow.For<ISeriesService>((s, t) => s.GetAsync(t.Series, default), '!', All, None),
        ServiceRow.For<ISeriesService>((s, t) => s.CheckChangeAsync(t.Booking.Id, Following(t, t.Booking), default), '!', Administrators, None),
        ServiceRow.For<ISeriesService>((s, t) => s.CheckChangeAsync(t.Own.Id, Following(t, t.Own), default), '!', Bookers, None),
        ServiceRow.For<ISeriesService>((s, t) => s.ChangeAsync(t.Booking.Id, Following(t, t.Booking), default), '!', Administrators, None),
        ServiceRow.For<ISeriesService>((s, t) => s.CancelAsync(t.Booking.Id, "另有安排", SeriesScope.This, default), '!', Administrators, None),
        ServiceRow.For<ISeriesService>((s, t) => s.CancelAsync(t.Own.Id, "另有安排", SeriesScope.This, default), '!', Bookers, None),
        ServiceRow.For<IRoomService>((s, t) => s.ListAsync(t.Center, default), '+', All, All),
        ServiceRow.For<IRoomService>((s, t) => s.GetAsync(t.Room.Id, default), '+', All, All),
        ServiceRow.For<IRoomService>((s, t) => s.AddAsync(t.NewRoom(), default), '!', Administrators, None),
        ServiceRow.For<IRoomService>((s, t) => s.ChangeAsync(t.Room.Id, t.ChangedRoom(), default), '!', Administrators, None),
        ServiceRow.For<IRoomService>((s, t) => s.SetPhotoAsync(t.Room.Id, Photo(), default), '!', Administrators, None),
        ServiceRow.For<IBlackoutService>((s, t) => s.ListAsync(t.Center, true, default), '!', All, None),
        ServiceRow.For<IBlackoutService>((s, t) => s.PreviewAsync(t.NewBlackout(), default), '!', Administrators, None),
        ServiceRow.For<IBlackoutService>((s, t) => s.AddAsync(t.NewBlackout(), default), '!', Administrators, None),
        ServiceRow.For<IBlackoutService>((s, t) => s.PreviewEndAsync(t.Blackout.Id, default), '!', Administrators, None),
        ServiceRow.For<IBlackoutService>((s, t) => s.EndAsync(t.Blackout.Id, new BlackoutEndRequest { Version = t.Blackout.Version }, default), '!', Administrators, None),
        ServiceRow.For<IBlackoutService>((s, t) => s.PreviewRoomAsync(t.Room.Id, new RoomHoursRequest { Room = t.ChangedRoom() }, default), '!', Administrators, None),
        ServiceRow.For<IBlackoutService>((s, t) => s.ChangeRoomAsync(t.Room.Id, new RoomHoursRequest { Room = t.ChangedRoom() }, default), '!', Administrators, None),
        ServiceRow.For<IHolidayService>((s, t) => s.NoticesAsync(default), '+', All, All),

        // Jobs: the system's own work, for all centres.
        ServiceRow.For<IJobService>((s, t) => s.BoardAsync(default), '!', County, County),
        ServiceRow.For<IJobService>((s, t) => s.RunsAsync(null, false, 0, 10, default), '!', County, County),
        ServiceRow.For<IJobService>((s, t) => s.RunNowAsync("ForgetOldRowsJob", default), '!', County, County),
        ServiceRow.For<IJobService>((s, t) => s.PauseAsync("ForgetOldRowsJob", null, default), '!', County, County),
        ServiceRow.For<IJobService>((s, t) => s.ResumeAsync("ForgetOldRowsJob", default), '!', County, County),
        ServiceRow.For<IHolidayService>((s, t) => s.PreviewAsync(new HolidayImportRequest { Text = Notice }, default), '!', County, County),
        ServiceRow.For<IHolidayService>((s, t) => s.ImportAsync(new HolidayImportRequest { Text = Notice }, default), '!', County, County),
        ServiceRow.For<ICenterService>((s, t) => s.AllAsync(default), '+', All, All),
        ServiceRow.For<ICenterService>((s, t) => s.GetAsync(t.Center, default), '+', All, All),
        ServiceRow.For<ICenterService>((s, t) => s.AddAsync(new CenterRequest { UnitId = t.Bare.Id, DisplayName = "新中心" }, default), '!', Administrators, None),
        ServiceRow.For<ICenterService>((s, t) => s.ChangeAsync(t.Center, new CenterRequest { UnitId = t.Center, DisplayName = "新名称" }, default), '!', Administrators, None),
        ServiceRow.For<IAuditService>((s, t) => s.SearchAsync(new AuditQuery(), default), '!', Administrators, Administrators),
        ServiceRow.For<IAuditService>((s, t) => s.ExportAsync(new AuditQuery { SubjectId = "nothing" }, Stream.Null, default), '!', Administrators, Administrators),
        ServiceRow.For<IInboxService>((s, t) => s.UnreadCountAsync(default), '!', All, All),
        ServiceRow.For<IInboxService>((s, t) => s.ListAsync(false, 0, 10, default), '!', All, All),
        ServiceRow.For<IInboxService>((s, t) => s.MarkReadAsync(t.Message, default), '!', All, All),
        ServiceRow.For<IInboxService>((s, t) => s.MarkReadAsync(Guid.Empty, default), '!', NotThere, NotThere),
        ServiceRow.For<IInboxService>((s, t) => s.MarkAllReadAsync(default), '!', All, All),
        ServiceRow.For<IReminderService>((s, t) => s.MineAsync(default), '!', All, All),
        ServiceRow.For<IReminderService>((s, t) => s.CountAsync(default), '!', All, All),
        ServiceRow.For<IReminderService>((s, t) => s.BoardAsync(new ReminderBoardQuery(t.Center, t.Day, t.Day, null, null), default), '!', All, None),
        ServiceRow.For<IReminderService>((s, t) => s.GetAsync(t.Reminder.Id, default), '!', All, None),
        ServiceRow.For<IReminderService>((s, t) => s.AcknowledgeAsync(t.Reminder.Id, default), '!', Administrators, None),
        ServiceRow.For<IReminderService>((s, t) => s.AcknowledgeAsync(t.OwnReminder.Id, default), '!', All, None),
        ServiceRow.For<IReminderService>((s, t) => s.CompleteAsync(t.Reminder.Id, new ReminderCompletionRequest(), null, default), '!', Administrators, None),
        ServiceRow.For<IReminderService>((s, t) => s.CompleteAsync(t.OwnReminder.Id, new ReminderCompletionRequest(), Photo(), default), '!', All, None),
        ServiceRow.For<IReminderService>((s, t) => s.WaiveAsync(Waiver(t), default), '!', Administrators, None),
        ServiceRow.For<IReminderService>((s, t) => s.PhotoAsync(t.Reminder.Id, default), '!', NotThere, None),
        ServiceRow.For<IReminderService>((s, t) => s.YearAsync(t.Center, 2026, default), '!', All, None),
        ServiceRow.For<IReminderService>((s, t) => s.ComplianceAsync(new ComplianceQuery(t.Center, t.Day, t.Day), default), '!', All, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.ListAsync(t.Center, default), '!', All, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.GetAsync(t.ReminderRule.Id, default), '!', All, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.CreateAsync(NewReminderRule(t), default), '!', Administrators, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.ChangeAsync(t.ReminderRule.Id, NewReminderRule(t), default), '!', Administrators, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.SetPausedAsync(t.ReminderRule.Id, false, default), '!', Administrators, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.RemoveAsync(t.ReminderRule.Id, default), '!', Administrators, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.PresetsAsync(t.Center, default), '!', All, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.SetPresetsAsync(t.Center, Presets(), default), '!', Administrators, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.PeopleAsync(t.Center, default), '!', Administrators, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.ThingsAsync(t.Center, default), '!', All, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.AddThingAsync(NewThing(t), default), '!', Administrators, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.ChangeThingAsync(t.Thing, NewThing(t), default), '!', Administrators, None),
        ServiceRow.For<IReminderRuleService>((s, t) => s.RemoveThingAsync(t.Thing, default), '!', Administrators, None),
        ServiceRow.For<IChannelService>((s, t) => s.ListAsync(t.Center, default), '!', Administrators, None),
        ServiceRow.For<IChannelService>((s, t) => s.AddAsync(NewChannel(t), default), '!', Administrators, None),
        ServiceRow.For<IChannelService>((s, t) => s.ChangeAsync(t.Channel, NewChannel(t), default), '!', Administrators, None),
        ServiceRow.For<IChannelService>((s, t) => s.RemoveAsync(t.Channel, default), '!', Administrators, None),
        ServiceRow.For<IChannelService>((s, t) => s.SetPausedAsync(t.Channel, true, default), '!', Administrators, None),
        ServiceRow.For<IChannelService>((s, t) => s.SendTestAsync(t.Channel, default), '!', Administrators, None),
        ServiceRow.For<ITemplateService>((s, t) => s.ListAsync(t.Center, ChannelKind.Email, default), '!', Administrators, None),
        ServiceRow.For<ITemplateService>((s, t) => s.PreviewAsync(NewTemplate(t), default), '!', Administrators, None),
        ServiceRow.For<ITemplateService>((s, t) => s.SaveAsync(NewTemplate(t), default), '!', Administrators, None),
        ServiceRow.For<ITemplateService>((s, t) => s.ResetAsync(t.Center, NoticeKind.Booking, ChannelKind.Email, default), '!', Administrators, None),
        ServiceRow.For<IPreferenceService>((s, t) => s.MineAsync(default), '!', All, All),
        ServiceRow.For<IPreferenceService>((s, t) => s.SaveMineAsync(new MyNoticesRequest { Email = "wang@example.cn" }, default), '!', All, All),
        ServiceRow.For<IPreferenceService>((s, t) => s.ResetMineAsync(default), '!', All, All),
        ServiceRow.For<IPreferenceService>((s, t) => s.UnitDefaultAsync(t.Center, default), '!', Administrators, None),
        ServiceRow.For<IPreferenceService>((s, t) => s.SaveUnitDefaultAsync(t.Center, new NoticeChoice(), default), '!', Administrators, None),
        ServiceRow.For<IDeliveryService>((s, t) => s.QueuesAsync(t.Center, default), '!', Administrators, None),
        ServiceRow.For<IDeliveryService>((s, t) => s.HoursAsync(t.Center, default), '!', Administrators, None),
        ServiceRow.For<IDeliveryService>((s, t) => s.ListAsync(new DeliveryQuery(t.Center, null, null, 0, 10), default), '!', Administrators, None),
        ServiceRow.For<IDeliveryService>((s, t) => s.GetAsync(t.Delivery, default), '!', Administrators, None),
        ServiceRow.For<IDeliveryService>((s, t) => s.RetryAsync(t.Delivery, default), '!', Administrators, None),
        ServiceRow.For<IDeliveryService>((s, t) => s.RetryAllAsync(t.Center, t.Channel, default), '!', Administrators, None),
        ServiceRow.For<IDeliveryService>((s, t) => s.MendAsync(t.Delivery, new MendRequest { Title = "提醒", Text = "改正后的内容" }, default), '!', Administrators, None),
        ServiceRow.For<IBroadcastService>((s, t) => s.ListAsync(t.Center, 0, 10, default), '!', Administrators, None),
        ServiceRow.For<IBroadcastService>((s, t) => s.GetAsync(t.Script, default), '!', Administrators, None),
        ServiceRow.For<IBroadcastService>((s, t) => s.SendAsync(new BroadcastRequest { UnitId = t.Center, Title = "停水通知", Text = "明天停水。" }, default), '!', Administrators, None),
        ServiceRow.For<IBroadcastService>((s, t) => s.MarkReadAsync(t.Script, default), '!', Administrators, None),
        ServiceRow.For<IAccountService>((s, t) => s.MeAsync(default), '!', All, All),
        ServiceRow.For<IAccountService>((s, t) => s.SignOutEverywhereAsync(default), '!', All, All),
        ServiceRow.For<ISignInService>((s, t) => s.SignInAsync(new SignInRequest { UserName = t.Cadre.UserName!, Password = TestCounty.Password }, default), '+', All, All),
        ServiceRow.For<ISignInService>((s, t) => s.SignOutAsync(default), '+', All, All),
        ServiceRow.For<ISignInService>((s, t) => s.ChangePasswordAsync(NewPassword(), default), '!', All, All),
        ServiceRow.For<ISetUpService>((s, t) => s.CheckAsync("wrong", default), '?', NotThere, NotThere),
        ServiceRow.For<ISetUpService>((s, t) => s.SetUpAsync(SetUp(), default), '?', NotThere, NotThere),
        ServiceRow.For<IPeopleService>((s, t) => s.UnitsAsync(default), '!', Administrators, Administrators),
        ServiceRow.For<IPeopleService>((s, t) => s.AddUnitAsync(new UnitRequest { ParentId = t.Village.Id, Name = "第一网格", Kind = UnitKind.Grid }, default), '!', Administrators, None),
        ServiceRow.For<IPeopleService>((s, t) => s.ChangeUnitAsync(t.Bare.Id, new UnitRequest { ParentId = t.Village.Id, Name = "新名称", Kind = UnitKind.Village }, default), '!', Administrators, None),
        ServiceRow.For<IPeopleService>((s, t) => s.PeopleAsync(t.Village.Id, null, 0, 10, default), '!', Administrators, None),
        ServiceRow.For<IPeopleService>((s, t) => s.AddPersonAsync(NewPerson(t), default), '!', Administrators, None),
        ServiceRow.For<IPeopleService>((s, t) => s.GrantRoleAsync(t.Cadre.Id, Role.Organiser, t.Village.Id, default), '!', Administrators, None),
        ServiceRow.For<IPeopleService>((s, t) => s.GrantRoleAsync(t.Cadre.Id, Role.CenterAdministrator, t.Village.Id, default), '!', Administrators, None),
        ServiceRow.For<IPeopleService>((s, t) => s.RevokeRoleAsync(t.CadreGrant.Id, default), '!', Administrators, None),
        ServiceRow.For<IPeopleService>((s, t) => s.ResetPasswordAsync(t.Cadre.Id, default), '!', Administrators, None),
        ServiceRow.For<IPeopleService>((s, t) => s.SetDisabledAsync(t.Cadre.Id, true, default), '!', Administrators, None),
        ServiceRow.For<IPeopleService>((s, t) => s.RevealPhoneAsync(t.Cadre.Id, default), '!', WithPersonalData, None),
    ];

    /// <summary>A notice about a year in which nobody has booked.</summary>
    public const string Notice = """{"source":"通知","years":{"2031":{"off":[{"name":"元旦","from":"2031-01-01","to":"2031-01-01","statutory":["2031-01-01"]}],"work":[]}}}""";

    public static PasswordChangeRequest NewPassword() => new() { CurrentPassword = TestCounty.Password, NewPassword = "Songhe@2027", RepeatedPassword = "Songhe@2027" };

    public static TeamRequest NewTeam(MatrixTarget t) => new() { CenterId = t.Center, Name = "晨光合唱队" };

    public static BumpRequest NewBump(MatrixTarget t) => new() { Booking = t.Request(), Reason = "防汛" };

    public static ChannelRequest NewChannel(MatrixTarget t) =>
        new() { UnitId = t.Center, Kind = ChannelKind.Email, Name = "村邮箱", Host = "smtp.example.cn", Sender = "cun@example.cn", Version = t.Channel };

    public static TemplateRequest NewTemplate(MatrixTarget t) => new() { UnitId = t.Center, Channel = ChannelKind.Email, Subject = "{标题}", Body = "{内容}" };

    internal static RegistrationRequest Coming() => new() { Name = "李桂芳", Phone = $"139{Random.Shared.Next(100_000_000):D8}", People = 1, Consent = true };

    internal static SeriesRequest Weekly(MatrixTarget t) => new() { First = t.Request(), Pattern = new SeriesPattern { Rule = "FREQ=WEEKLY", Count = 2 } };

    internal static SeriesChangeRequest Following(MatrixTarget t, Booking booking) => new() { Booking = t.Moved(booking), Scope = SeriesScope.This };

    public static QuotaRequest NewQuota(MatrixTarget t) => new() { CenterId = t.Center, Subject = QuotaSubject.EveryTeam, MostBookings = 4, Version = t.Quota };

    public static PersonRequest NewPerson(MatrixTarget t) => new() { UserName = $"new{t.Cadre.UserName}", Name = "新人", UnitId = t.Village.Id, Role = Role.Cadre };

    public static ReminderRuleRequest NewReminderRule(MatrixTarget t) => new() { CenterId = t.Center, Title = "检查灯带", Timing = new ReminderTiming(new MonthDaySchedule(20), new TimeOnly(9, 0)) };

    public static ReminderWaiverRequest Waiver(MatrixTarget t) => new() { Ids = [t.Reminder.Id], Reason = "当天停电" };

    public static ReminderPresetsRequest Presets() => new() { Keys = [ReminderPresets.All[0].Key], On = true };

    public static ExpiringThingRequest NewThing(MatrixTarget t) => new() { CenterId = t.Center, Name = "党务公开版面", Until = new DateOnly(2027, 6, 30) };

    /// <summary>A request elsewhere is refused on its own line, not as a whole.</summary>
    public static DecisionsRequest Decisions(MatrixTarget t) => new() { Items = [new DecisionItem(t.Asked.Id, t.Asked.Version)], Approve = true };

    public static DelegationRequest Delegation(MatrixTarget t) => new() { ToId = t.Cadre.Id, FromDay = t.Day, ToDay = t.Day };

    public static FindRoomsRequest Find(MatrixTarget t) =>
        new() { CenterId = t.Center, Start = t.Day.ToDateTime(new TimeOnly(15, 0)), End = t.Day.ToDateTime(new TimeOnly(16, 0)), HeadCount = 10 };

    /// <summary>The first bytes of a PNG, by which the kind is told.</summary>
    public static Stream Photo() => new MemoryStream([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]);

    private static SetUpRequest SetUp() =>
        new() { Token = "wrong", UnitName = "清河县", Name = "管理员", UserName = "admin", Password = TestCounty.Password, RepeatedPassword = TestCounty.Password };
}
