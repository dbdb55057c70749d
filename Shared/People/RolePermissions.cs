using System.Collections.Frozen;

namespace PartyMassCenter.Shared.People;

/// <summary>Which role may do what. The one table that decides; nothing is allowed that is not in it.</summary>
public static class RolePermissions
{
    private static readonly Permission[] Everything = Enum.GetValues<Permission>();

    // The calendar and the jobs are one for all centres, so only the county may change them.
    private static readonly Permission[] Administrator = [.. Everything.Where(p => p is not (Permission.ManageHolidays or Permission.OperateJobs))];

    private static readonly FrozenDictionary<Role, FrozenSet<Permission>> Table = new Dictionary<Role, Permission[]>
    {
        [Role.CountyAdministrator] = Everything,
        [Role.TownAdministrator] = Administrator,
        [Role.CenterAdministrator] = Administrator,
        [Role.Cadre] =
        [
            Permission.ViewBookings, Permission.BookRooms, Permission.ViewPersonalData, Permission.ViewReminders,
            Permission.ViewActivities, Permission.PlanActivities, Permission.TakeRegistrations, Permission.ViewRosters, Permission.ServeDuty,
        ],
        [Role.Organiser] =
        [
            Permission.ViewBookings, Permission.BookRooms, Permission.ViewReminders, Permission.ViewActivities, Permission.PlanActivities, Permission.TakeRegistrations,
            Permission.ViewRosters, Permission.ServeDuty,
        ],
        [Role.Inspector] = [Permission.ViewBookings, Permission.ViewReminders, Permission.ViewActivities, Permission.ViewRosters],
    }.ToFrozenDictionary(p => p.Key, p => p.Value.ToFrozenSet());

    public static bool Grants(Role role, Permission permission) => Table.TryGetValue(role, out var set) && set.Contains(permission);

    /// <summary>The Chinese name of a role.</summary>
    public static string Name(Role role) => role switch
    {
        Role.CountyAdministrator => "县级管理员",
        Role.TownAdministrator => "镇级管理员",
        Role.CenterAdministrator => "中心管理员",
        Role.Cadre => "村干部",
        Role.Organiser => "活动组织者",
        Role.Inspector => "督导员",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
