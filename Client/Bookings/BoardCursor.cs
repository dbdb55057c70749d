using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Client.Bookings;

/// <summary>The keyboard's place on a board: arrows move it, shift with arrows resizes it. Immutable.</summary>
/// <param name="Row">Index of the room among those shown.</param>
/// <param name="From">Minutes after midnight.</param>
/// <param name="To">Minutes after midnight.</param>
public sealed record BoardCursor(int Row, int From, int To)
{
    /// <summary>One press of an arrow, in minutes.</summary>
    public const int Step = 30;

    /// <summary>Where the cursor stands first: in the first room, an hour from now, or from the start of the day.</summary>
    public static BoardCursor First(DayBoard board, BoardHours hours)
    {
        var minutes = DateOnly.FromDateTime(board.Now) == board.Day ? (((int)board.Now.TimeOfDay.TotalMinutes / Step) + 1) * Step : 9 * 60;
        var from = Math.Clamp(minutes, hours.From * 60, (hours.To * 60) - 60);
        return new BoardCursor(0, from, from + 60);
    }

    /// <summary>The cursor after a key; itself when the key means nothing here.</summary>
    public BoardCursor Move(string key, bool shift, int rows, BoardHours hours) => (key, shift) switch
    {
        ("ArrowRight", true) => this with { To = Math.Min(To + Step, hours.To * 60) },
        ("ArrowLeft", true) => this with { To = Math.Max(To - Step, From + Step) },
        ("ArrowRight", false) => Shift(Math.Min(Step, (hours.To * 60) - To)),
        ("ArrowLeft", false) => Shift(-Math.Min(Step, From - (hours.From * 60))),
        ("ArrowDown", _) => this with { Row = Math.Min(Row + 1, rows - 1) },
        ("ArrowUp", _) => this with { Row = Math.Max(Row - 1, 0) },
        ("Home", _) => Shift((hours.From * 60) - From),
        ("End", _) => Shift((hours.To * 60) - To),
        _ => this,
    };

    public BoardSlot Slot(Guid roomId, DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new BoardSlot(roomId, midnight.AddMinutes(From), midnight.AddMinutes(To));
    }

    private BoardCursor Shift(int minutes) => this with { From = From + minutes, To = To + minutes };
}
