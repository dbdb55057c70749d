using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Bookings;

/// <summary>“Find me a room”: by time, people and equipment.</summary>
public sealed partial class FindRoomsPage
{
    private readonly Loadable<IReadOnlyList<RoomOffer>> offers = new();
    private readonly Loadable<IReadOnlyList<CenterOffers>> all = new();
    private readonly HashSet<string> wanted = [];
    private IReadOnlyList<RoomListItem> rooms = [], choice = [];
    private IReadOnlyList<string> equipment = [];
    private BookingDraft wish = null!;
    private BookingDraft? draft;
    private RoomFunction function;
    private bool stepFree, everywhere;
    private Guid loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override void OnInitialized() => wish = BookingDraft.Anywhere(Clock.CenterToday(), Clock.WallClock());

    protected override async Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId) return;
        loaded = Workplace.CenterId;
        offers.Clear();
        var listed = await Rooms.ListAsync(loaded);
        rooms = listed.Succeeded ? listed.Value : [];
        equipment = [.. rooms.Where(r => r.Bookable).SelectMany(r => r.Equipment).GroupBy(e => e).OrderByDescending(g => g.Count()).Select(g => g.Key).Take(16)];
        wanted.IntersectWith(equipment);
        await SearchAsync();
    }

    private Task SearchAsync() => everywhere
        ? all.LoadAsync(() => Bookings.FindEverywhereAsync(Wish()))
        : offers.LoadAsync(() => Bookings.FindRoomsAsync(Wish()));

    private FindRoomsRequest Wish() => new()
    {
        CenterId = Workplace.CenterId,
        Start = wish.Request.Start,
        End = wish.Request.End,
        HeadCount = wish.Request.HeadCount,
        Equipment = [.. wanted],
        Functions = function,
        StepFree = stepFree,
    };

    private Task ReachAsync(bool wide)
    {
        everywhere = wide;
        return SearchAsync();
    }

    private bool MayBook(Guid centerId) => Workplace.Me.Centers.FirstOrDefault(c => c.Id == centerId)?.Permissions.Contains(Permission.BookRooms) == true;

    private void BookElsewhere((CenterOffers Center, Guid RoomId) pick)
    {
        choice = [.. pick.Center.Offers.Select(o => o.Room)];
        draft = BookingDraft.For(new BoardSlot(pick.RoomId, wish.Request.Start, wish.Request.End), wish.Request.HeadCount);
    }

    private Task ToggleAsync(string name)
    {
        if (!wanted.Remove(name)) wanted.Add(name);
        return SearchAsync();
    }

    private void Book((Guid RoomId, DateTime? Start) pick)
    {
        choice = rooms;
        var start = pick.Start ?? wish.Request.Start;
        draft = BookingDraft.For(new BoardSlot(pick.RoomId, start, start.AddMinutes(wish.Minutes)), wish.Request.HeadCount);
    }

    private Task DoneAsync()
    {
        draft = null;
        return SearchAsync();
    }
}
