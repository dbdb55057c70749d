using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Client.Bookings;

/// <summary>What matters now: decisions that wait, one's own bookings, which rooms are free, what comes today.</summary>
public sealed partial class TodayPage
{
    private readonly Loadable<DayBoard> board = new();
    private IReadOnlyList<BookingListItem> waiting = [];
    private IReadOnlyList<BookingListItem> mine = [];
    private Guid loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    private DateOnly Today => Clock.CenterToday();

    private string Greeting => Clock.WallClock().Hour switch { < 5 => "夜深了", < 12 => "早上好", < 14 => "中午好", < 18 => "下午好", _ => "晚上好" };

    protected override Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId) return Task.CompletedTask;
        loaded = Workplace.CenterId;
        board.Clear();
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        await board.LoadAsync(() => Bookings.DayBoardAsync(Workplace.CenterId, Today));
        var asked = await Bookings.WaitingForMeAsync();
        waiting = asked.Succeeded ? asked.Value : [];
        var own = await Bookings.MineAsync(past: false, 0, 4);
        mine = own.Succeeded ? own.Value.Items : [];
    }

    private static IEnumerable<(BoardBooking Booking, string Place)> Coming(DayBoard shown) =>
        shown.Rooms.SelectMany(r => r.Bookings.Where(b => b.End > shown.Now && b.Shared is null).Select(b => (Booking: b, Place: r.Room.Name))).OrderBy(e => e.Booking.Start);
}
