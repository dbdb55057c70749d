using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>A booking that the house has accepted.</summary>
internal sealed record ModelBooking(int Key, int Who)
{
    public int Room { get; init; }

    public int Start { get; init; }

    public int End { get; init; }

    public int Heads { get; init; }

    public string? Layout { get; init; }

    public int Chairs { get; init; }

    public int Microphones { get; init; }

    public BookingStatus Status { get; init; }

    /// <summary>The levels of agreement that were given.</summary>
    public IReadOnlyList<string> Given { get; init; } = [];

    /// <summary>When the request runs out.</summary>
    public int DecideBy { get; init; }

    /// <summary>Null when it takes nothing.</summary>
    public ModelHold? Hold { get; init; }

    public bool IsActive => Status is BookingStatus.Requested or BookingStatus.Approved;

    /// <summary>The levels of agreement that it needs.</summary>
    public IReadOnlyList<string> Levels
    {
        get
        {
            List<string> levels = [];
            if (ModelRoom.All[Room].CenterFrom is { } center && Heads >= center) levels.Add(ModelRoom.CenterLevel);
            if (ModelRoom.All[Room].TownFrom is { } town && Heads >= town) levels.Add(ModelRoom.TownLevel);
            return levels;
        }
    }

    /// <summary>The level of agreement that it still waits for, or null.</summary>
    public string? WaitsFor => Levels.FirstOrDefault(l => !Given.Contains(l));

    /// <summary>The levels given when somebody agrees: the next one and those right behind it, as far as they are theirs.</summary>
    public IReadOnlyList<string> AgreedBy(ModelPerson who)
    {
        List<string> given = [.. Given];
        while (Levels.FirstOrDefault(l => !given.Contains(l)) is { } next && who.Gives(next)) given.Add(next);
        return given;
    }
}
