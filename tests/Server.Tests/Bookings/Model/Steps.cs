using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;

namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>Thinks of things to try: mostly sensible ones close together, so that they meet, and some that nobody should get away with.</summary>
internal sealed class Steps(Random random)
{
    private int key;

    public Step Next(ModelHouse house)
    {
        var bookings = house.Bookings.Values.Where(b => b.IsActive && b.End > house.Now).ToList();
        if (bookings.Count == 0 || random.Next(12) == 0) bookings = [.. house.Bookings.Values];
        var kind = Kind();
        var waiting = bookings.FindAll(b => b.Status == BookingStatus.Requested);
        if (kind is StepKind.Approve or StepKind.Reject && waiting.Count > 0 && random.Next(6) > 0) bookings = waiting;
        if (bookings.Count == 0 && kind is StepKind.Change or StepKind.Approve or StepKind.Reject or StepKind.Cancel) kind = StepKind.Book;
        if (house.Blackouts.Count == 0 && kind == StepKind.Reopen) kind = StepKind.Close;
        var about = bookings.Count == 0 ? null : bookings[random.Next(bookings.Count)];
        var step = new Step(++key, kind, Who(kind, about)) { Target = kind == StepKind.Reopen ? Pick([.. house.Blackouts.Keys]) : about?.Key ?? 0, Stale = random.Next(15) == 0, Twice = random.Next(10) == 0 };
        return kind switch
        {
            StepKind.Book => Wish(step, house),
            StepKind.Change => random.Next(3) == 0 ? Again(step, about!) : Wish(step, house),
            StepKind.Close => Closure(step, house),
            StepKind.SetParts => Parts(step),
            StepKind.Wait => step with { Minutes = 5 * random.Next(1, 25) },
            _ => step,
        };
    }

    private StepKind Kind() => random.Next(100) switch
    {
        < 38 => StepKind.Book,
        < 54 => StepKind.Change,
        < 68 => StepKind.Approve,
        < 72 => StepKind.Reject,
        < 79 => StepKind.Cancel,
        < 84 => StepKind.Close,
        < 87 => StepKind.Reopen,
        < 94 => StepKind.SetParts,
        _ => StepKind.Wait,
    };

    private int Who(StepKind kind, ModelBooking? about) => (kind, random.Next(10)) switch
    {
        (_, 0) => random.Next(ModelPerson.All.Count),
        (StepKind.Change or StepKind.Cancel, < 6) => about!.Who,
        (StepKind.Book, < 8) => random.Next(3),
        _ => 3 + random.Next(2),
    };

    private Step Wish(Step step, ModelHouse house)
    {
        var room = Room();
        var layouts = ModelRoom.All[room].Layouts;
        return step with
        {
            Room = room,
            Start = Start(house),
            Minutes = random.Next(30) switch { 0 => 5, 1 => 1500, _ => Pick([30, 45, 60, 60, 90, 120, 180]) },
            Heads = random.Next(20) == 0 ? random.Next(1, 130) : Math.Min(Pick([8, 10, 12, 15, 20, 25, 30]), ModelRoom.All[room].Capacity),
            Layout = layouts.Count > 0 && random.Next(2) == 0 ? layouts[random.Next(layouts.Count)].Name : random.Next(25) == 0 ? "茶话式" : null,
            Chairs = random.Next(3) == 0 ? random.Next(1, 21) : 0,
            Microphones = random.Next(6) == 0 ? random.Next(1, 3) : 0,
        };
    }

    /// <summary>The same booking with something small about it changed.</summary>
    private Step Again(Step step, ModelBooking about) => step with
    {
        Room = about.Room,
        Start = about.Start + (random.Next(3) == 0 ? 15 * random.Next(-2, 3) : 0),
        Minutes = about.End - about.Start,
        Heads = random.Next(2) == 0 ? about.Heads : Math.Max(1, about.Heads + random.Next(-15, 16)),
        Layout = about.Layout,
        Chairs = about.Chairs,
        Microphones = about.Microphones,
    };

    private Step Closure(Step step, ModelHouse house) => step with
    {
        Rooms = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Room()).Distinct()],
        Start = Start(house),
        Minutes = 30 * random.Next(1, 6),
        Answers = random.Next(4) == 0 ? [] : [.. Enumerable.Range(0, 3).Select(_ => Pick([HitAnswer.Keep, HitAnswer.Cancel, HitAnswer.Move]))],
        Room = Room(),
        MoveTo = Start(house),
    };

    /// <summary>Halls are combined anew or split; sometimes of what can't be a part.</summary>
    private Step Parts(Step step) => step with
    {
        Room = Pick([6, 10, 11, 12, 12, random.Next(ModelRoom.All.Count)]),
        Rooms = random.Next(3) == 0 ? [] : [.. Enumerable.Range(0, random.Next(20) == 0 ? ModelRoom.All.Count : 10).OrderBy(_ => random.Next()).Where(r => r != 6).Take(random.Next(2, 4))],
    };

    private int Start(ModelHouse house) => random.Next(25) switch
    {
        0 => house.Now + (1440 * random.Next(15, 800)),
        1 => house.Now - (15 * random.Next(3, 200)),
        < 6 => house.Now + (5 * random.Next(-8, 12)),
        _ => house.Now - (house.Now % 15) + (15 * random.Next(2, 26)),
    };

    /// <summary>Halls and their parts more often than the rest.</summary>
    private int Room() => random.Next(3) == 0 ? random.Next(ModelRoom.All.Count) : random.Next(4, ModelRoom.All.Count);

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
