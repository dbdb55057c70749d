using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Common;

/// <summary>One way around the staff pages.</summary>
/// <param name="Needs">Shown to those who may do this somewhere; null = to everybody.</param>
/// <param name="Short">The word under the icon on a phone.</param>
public sealed record NavItem(string Path, string Icon, string Text, string Group, Permission? Needs = null, string? Short = null)
{
    public const string Work = "工作";

    public const string Own = "我的";

    public const string Administration = "管理";

    public static IReadOnlyList<NavItem> All { get; } =
    [
        new("/app", "home", "今日", Work),
        new("/app/todo", "check-circle", "我的待办", Work, Permission.ViewReminders, "待办"),
        new("/app/board", "board", "预约看板", Work, Permission.ViewBookings, "看板"),
        new("/app/find", "search", "找功能室", Work, Permission.BookRooms, "找房间"),
        new("/app/rooms", "door", "功能室", Work, Permission.ViewBookings),
        new("/app/reports/rooms", "chart", "使用统计", Work, Permission.ViewBookings),
        new("/app/activities", "star", "活动月历", Work, Permission.ViewActivities, "活动"),
        new("/app/plan", "layers", "年度计划", Work, Permission.ViewActivities),
        new("/app/reminders", "clock", "到期事项", Work, Permission.ViewReminders),
        new("/app/reminder-year", "calendar", "提醒年历", Work, Permission.ViewReminders),
        new("/app/rosters", "people", "值班安排", Work, Permission.ViewRosters),
        new("/app/duty-log", "book", "值班记录本", Work, Permission.ViewRosters),
        new("/app/bookings", "bookmark", "我的预约", Own, Permission.BookRooms, "预约"),
        new("/app/duty", "handshake", "我的值班", Own, Permission.ServeDuty, "值班"),
        new("/app/approvals", "approve", "待我审批", Own, Permission.ApproveBookings, "审批"),
        new("/app/inbox", "inbox", "消息", Own),
        new("/app/reminder-rules", "bell", "提醒规则", Administration, Permission.ViewReminders),
        new("/app/blackouts", "ban", "停用与开放", Administration, Permission.ManageRooms),
        new("/app/holidays", "calendar", "放假安排", Administration, Permission.ManageHolidays),
        new("/app/teams", "music", "团队", Administration, Permission.ManageRooms),
        new("/app/quotas", "filter", "限额与紧急占用", Administration, Permission.ManageRooms),
        new("/app/no-shows", "alert", "签到与爽约", Administration, Permission.ManageBookings),
        new("/app/notices", "bell", "通知管理", Administration, Permission.ManageNotices),
        new("/app/people", "people", "人员账号", Administration, Permission.ManagePeople),
        new("/app/units", "tree", "组织机构", Administration, Permission.ManagePeople),
        new("/app/audit", "history", "操作记录", Administration, Permission.ViewAudit),
        new("/app/jobs", "refresh", "后台任务", Administration, Permission.OperateJobs),
        new("/app/resources", "box", "借用物品", Administration, Permission.ManageRooms),
        new("/app/settings", "settings", "中心设置", Administration, Permission.ManageRooms),
    ];

    public static IEnumerable<NavItem> For(Workplace workplace) => All.Where(i => i.Needs is not { } needs || workplace.CanAnywhere(needs));

    /// <summary>Whether a page lies under this entry.</summary>
    /// <param name="here">Local path with or without query.</param>
    public bool Covers(string here)
    {
        var path = here.Split('?')[0].TrimEnd('/');
        return path == Path || (Path != "/app" && path.StartsWith(Path + "/", StringComparison.Ordinal));
    }

    public string TestId => "nav-" + (Path == "/app" ? "today" : Path["/app/".Length..]);
}
