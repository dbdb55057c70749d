namespace PartyMassCenter.Shared.Rooms;

/// <summary>Chinese names of <see cref="RoomFunction"/>.</summary>
public static class RoomFunctions
{
    public static IReadOnlyList<(RoomFunction Function, string Name)> All { get; } =
    [
        (RoomFunction.Meeting, "会议议事"),
        (RoomFunction.PartyActivity, "党员活动"),
        (RoomFunction.PublicService, "便民代办"),
        (RoomFunction.CultureAndSport, "文化体育"),
        (RoomFunction.Education, "教育培训"),
        (RoomFunction.Governance, "社会治理"),
        (RoomFunction.Care, "关爱帮扶"),
        (RoomFunction.PublicHealth, "公共卫生"),
        (RoomFunction.Economy, "经济发展"),
        (RoomFunction.Volunteering, "文明实践"),
        (RoomFunction.Office, "办公接待"),
    ];

    /// <summary>All functions together.</summary>
    public static RoomFunction Every { get; } = All.Aggregate(RoomFunction.None, (every, one) => every | one.Function);

    /// <summary>The names of every function set, in the order of <see cref="All"/>.</summary>
    public static IEnumerable<string> Names(RoomFunction functions) => All.Where(f => functions.HasFlag(f.Function)).Select(f => f.Name);
}
