using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Bookings;

/// <summary>All rooms of a centre on one day; the way to a booking in three clicks.</summary>
public sealed partial class BoardPage
{
    private readonly Loadable<DayBoard> board = new();
    private RoomFilter filter = RoomFilter.None;
    private BookingDraft? draft;
    private DateOnly day;
    private (Guid Center, DateOnly Day) loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [SupplyParameterFromQuery(Name = "day")]
    public string? DayText { get; set; }

    private bool MayBook => Workplace.Can(Permission.BookRooms);

    protected override async Task OnParametersSetAsync()
    {
        day = Clock.DayOr(DayText);
        if (loaded == (Workplace.CenterId, day)) return;
        if (loaded.Center != Workplace.CenterId)
        {
            board.Clear();
            (filter, draft) = (RoomFilter.None, null);
        }

        loaded = (Workplace.CenterId, day);
        await LoadAsync();
    }

    private Task LoadAsync() => board.LoadAsync(() => Bookings.DayBoardAsync(Workplace.CenterId, day));

    private List<BoardRoom> Rows(DayBoard shown) => [.. shown.Rooms.Where(filter.Shows).OrderBy(r => !r.Room.Bookable)];

    private void Go(DateOnly next) => Navigation.NavigateTo(Workplace.Link($"/app/board?day={next:yyyy-MM-dd}"));

    private void Pick(BoardSlot? slot) => draft = slot is null
        ? BookingDraft.Anywhere(day, Clock.WallClock(), filter.People)
        : BookingDraft.For(slot, filter.People);

    private async Task Done()
    {
        draft = null;
        await LoadAsync();
    }
}
