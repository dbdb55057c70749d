using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>A small village: two rooms, Saturday 2026-11-21.</summary>
internal static class Sample
{
    public static readonly Guid Center = new("00000000-0000-0000-0000-000000000001");

    public static readonly DateOnly Day = new(2026, 11, 21);

    public static readonly RoomListItem Hall = Room(101, "多功能厅", 80, needsApproval: true);

    public static readonly RoomListItem Meeting = Room(102, "两委会议室", 24, needsApproval: false);

    public static IReadOnlyList<RoomListItem> Rooms => [Hall, Meeting];

    public static DateTime At(double hour) => Day.ToDateTime(TimeOnly.MinValue).AddHours(hour);

    public static BoardBooking Block(double from, double to, BookingStatus status = BookingStatus.Approved, int bufferAfter = 0, string title = "排练") =>
        new(Guid.CreateVersion7(), At(from), At(to), title, BookingPurpose.Culture, "周桂兰", status, false, 0, bufferAfter);

    public static BoardRoom Row(RoomListItem room, params BoardBooking[] bookings) => new(room, At(8), At(21), bookings);

    public static DayBoard Board(params BoardRoom[] rows) => new(Center, "柳溪村党群服务中心", Day, At(14), rows, rows.Length, 30);

    public static PartyMassCenter.Client.Common.Workplace Workplace(params Permission[] permissions)
    {
        var set = permissions.ToHashSet();
        return PartyMassCenter.Client.Common.Workplace.For(new MyDetails(new Guid("00000000-0000-0000-0000-000000000050"), "陈建国", "村委副主任", [], [new MyCenter(Center, "柳溪村党群服务中心", "松河镇", set)], set, Center), null);
    }

    public static BookingDetails Details(BookingRequest request, BookingStatus status = BookingStatus.Approved, string? phone = null) => new(
        Guid.CreateVersion7(), Center, request.RoomId, "多功能厅", request.Start, request.End, request.Title, request.Purpose, request.HeadCount, "陈建国",
        "王芳", phone, null, status, null, true, true, Guid.CreateVersion7(), []);

    public static BookingListItem Request(string title) => new(
        Guid.CreateVersion7(), Center, Hall.Id, Hall.Name, At(15), At(17), title, BookingPurpose.Culture, 30, "赵文静", BookingStatus.Requested, null, Guid.CreateVersion7());

    private static RoomListItem Room(int number, string name, int capacity, bool needsApproval) =>
        new(new Guid($"00000000-0000-0000-0000-000000000{number}"), Center, name, RoomFunction.Meeting, 1, 100, capacity, ["投影", "音响"], true, needsApproval, true, null);
}
