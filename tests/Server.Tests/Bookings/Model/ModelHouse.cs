using System.Globalization;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;

namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>
/// What the house ought to do, written from the wording of its rules and without their code: a list of bookings, and every question
/// answered by looking at all of them. Time is counted in minutes since <see cref="Midnight"/>.
/// </summary>
/// <param name="ignoresBuffers">A model that is wrong on purpose.</param>
internal sealed class ModelHouse(bool ignoresBuffers = false)
{
    public const int AllChairs = 30;

    public const int AllMicrophones = 2;

    /// <summary>Somebody may still book what began so many minutes ago.</summary>
    private const int Grace = 30;

    private static readonly HashSet<string> Nothing = [];

    private readonly IReadOnlyList<int>[] parts = [.. ModelRoom.All.Select(r => r.Parts)];

    /// <summary>A Monday.</summary>
    public static DateTime Midnight { get; } = new(2026, 11, 23);

    public int Now { get; private set; } = 7 * 60;

    public Dictionary<int, ModelBooking> Bookings { get; private set; } = [];

    public Dictionary<int, ModelBlackout> Blackouts { get; } = [];

    public static string Clock(int minutes) => Midnight.AddMinutes(minutes).ToString("ddd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Whether there is anything that the step could be about.</summary>
    public bool Knows(Step step) => step.Kind switch
    {
        StepKind.Change or StepKind.Approve or StepKind.Reject or StepKind.Cancel => Bookings.ContainsKey(step.Target),
        StepKind.Reopen => Blackouts.ContainsKey(step.Target),
        _ => true,
    };

    /// <summary>Does the step if it is to succeed; otherwise gives the codes with which it is to be refused, and does nothing.</summary>
    public IReadOnlySet<string> Do(Step step)
    {
        var before = new Dictionary<int, ModelBooking>(Bookings);
        var codes = step.Kind switch
        {
            StepKind.Book => Book(step),
            StepKind.Change => Change(step),
            StepKind.Approve => Decide(step, Approve),
            StepKind.Reject => Decide(step, b => End(b, BookingStatus.Rejected)),
            StepKind.Cancel => Cancel(step),
            StepKind.Close => Close(step),
            StepKind.Reopen => Reopen(step),
            StepKind.SetParts => SetParts(step),
            _ => Wait(step),
        };
        if (codes.Count > 0) Bookings = before;
        return codes;
    }

    /// <summary>Coming bookings that a closure would hit.</summary>
    public IReadOnlyList<ModelBooking> Hits(Step step)
    {
        var closed = Closed(step);
        return [.. Bookings.Values.Where(b => b.IsActive && b.End > Now && b.Start < step.End && step.Start < b.End && Covers(closed, b.Room)).OrderBy(b => b.Start).ThenBy(b => b.Key)];
    }

    public static HitAnswer Answer(Step step, int place) => step.Answers[place % step.Answers.Count];

    private HashSet<string> Book(Step step)
    {
        var who = ModelPerson.All[step.Who];
        if (!who.Books || !who.Sees) return [who.NotAllowed];
        var wish = Wish(step, new ModelBooking(step.Key, step.Who));
        var codes = Against(wish, who);
        if (codes.Count == 0) Bookings[step.Key] = Asked(wish, who);
        return codes;
    }

    private HashSet<string> Change(Step step)
    {
        var (who, old) = (ModelPerson.All[step.Who], Bookings[step.Target]);
        if (!Manages(step.Who, old)) return [who.NotAllowed];
        if (!old.IsActive || old.End <= Now) return ["booking.over"];
        if (step.Stale) return ["changed-meanwhile"];
        return Move(old, Wish(step, old), who);
    }

    private HashSet<string> Move(ModelBooking old, ModelBooking wish, ModelPerson who)
    {
        var same = wish with { Heads = old.Heads } == old && wish.Heads <= old.Heads && (old.Status != BookingStatus.Requested || wish.Levels.SequenceEqual(old.Levels));
        if (same)
        {
            Bookings[old.Key] = wish;
            return Nothing;
        }

        var codes = Against(wish, who);
        if (codes.Count == 0) Bookings[old.Key] = Asked(wish, who);
        return codes;
    }

    private HashSet<string> Decide(Step step, Func<ModelBooking, Func<ModelPerson, HashSet<string>>> act)
    {
        var (who, booking) = (ModelPerson.All[step.Who], Bookings[step.Target]);
        if (!who.Sees) return [who.NotAllowed];
        if (booking.Status != BookingStatus.Requested) return [who.Runs ? "booking.decided" : who.NotAllowed];
        if (!who.Gives(booking.WaitsFor ?? ModelRoom.CenterLevel)) return [who.NotAllowed];
        if (booking.End <= Now) return ["booking.over"];
        if (step.Stale) return ["changed-meanwhile"];
        return act(booking)(who);
    }

    private Func<ModelPerson, HashSet<string>> Approve(ModelBooking booking) => who =>
    {
        var codes = Taken(booking);
        if (codes.Count > 0) return codes;
        var agreed = booking with { Given = booking.AgreedBy(who) };
        Bookings[booking.Key] = agreed.WaitsFor is null
            ? agreed with { Status = BookingStatus.Approved, Hold = agreed.Hold ?? Holding(agreed) }
            : agreed with { DecideBy = DecideBy(agreed) };
        return Nothing;
    };

    private HashSet<string> Cancel(Step step)
    {
        var booking = Bookings[step.Target];
        if (!Manages(step.Who, booking)) return [ModelPerson.All[step.Who].NotAllowed];
        if (!booking.IsActive || booking.End <= Now) return ["booking.over"];
        return End(booking, BookingStatus.Cancelled)(ModelPerson.All[step.Who]);
    }

    private Func<ModelPerson, HashSet<string>> End(ModelBooking booking, BookingStatus status) => _ =>
    {
        Bookings[booking.Key] = booking with { Status = status, Hold = null };
        return Nothing;
    };

    private HashSet<string> Close(Step step)
    {
        var who = ModelPerson.All[step.Who];
        if (!who.Runs) return [who.NotAllowed];
        if (step.End <= Now) return ["blackout.past"];
        var hits = Hits(step);
        if (hits.Count > 0 && step.Answers.Count == 0) return ["blackout.bookings-hit"];
        Blackouts[step.Key] = new ModelBlackout(Closed(step), step.Start, step.End);
        foreach (var (place, hit) in hits.Index())
            if (Answer(step, place) == HitAnswer.Cancel) End(hit, BookingStatus.Cancelled)(who);
        var moves = hits.Where((_, place) => Answer(step, place) == HitAnswer.Move).Take(1);
        foreach (var old in moves)
        {
            var layout = Layout(step.Room, old.Layout)?.Name;
            var codes = Move(old, old with { Room = step.Room, Start = step.MoveTo, End = step.MoveTo + old.End - old.Start, Layout = layout }, who);
            if (codes.Count == 0) continue;
            Blackouts.Remove(step.Key);
            return codes;
        }

        return Nothing;
    }

    private HashSet<string> Reopen(Step step)
    {
        var (who, blackout) = (ModelPerson.All[step.Who], Blackouts[step.Target]);
        if (!who.Runs) return [who.NotAllowed];
        if (blackout.End <= Now) return ["blackout.over"];
        Blackouts[step.Target] = blackout with { End = Now };
        return Nothing;
    }

    private HashSet<string> SetParts(Step step)
    {
        var who = ModelPerson.All[step.Who];
        if (!who.Runs) return [who.NotAllowed];
        if (parts[step.Room].Order().SequenceEqual(step.Rooms.Order())) return Nothing;
        if (step.Rooms.Count > 0 && (step.Rooms.Contains(step.Room) || step.Rooms.Any(p => parts[p].Count > 0) || parts.Any(p => p.Contains(step.Room)))) return ["room.parts"];

        // What may still meet a new booking goes with the room; nobody else may be there.
        var spaces = step.Rooms.Count > 0 ? step.Rooms : [step.Room];
        var own = Bookings.Values.Where(b => b.Room == step.Room && b.Hold?.To > Now - Grace).ToList();
        if (own.Any(b => Bookings.Values.Any(o => o.Room != step.Room && o.Hold is { } hold && hold.Meets(b.Hold!.From, b.Hold.To) && hold.Spaces.Any(spaces.Contains)))) return ["room.parts-taken"];
        foreach (var booking in own) Bookings[booking.Key] = booking with { Hold = booking.Hold! with { Spaces = spaces } };
        parts[step.Room] = step.Rooms;
        return Nothing;
    }

    private HashSet<string> Wait(Step step)
    {
        Now += step.Minutes;
        foreach (var b in Bookings.Values.Where(b => b.Status == BookingStatus.Requested && b.DecideBy <= Now).ToList()) Bookings[b.Key] = b with { Status = BookingStatus.Expired, Hold = null };
        return Nothing;
    }

    /// <summary>Everything that stands against a wish.</summary>
    private HashSet<string> Against(ModelBooking wish, ModelPerson who)
    {
        var (room, codes, minutes) = (ModelRoom.All[wish.Room], Taken(wish), wish.End - wish.Start);
        if (room.OnlyFor is { } role && who.Role != role && !who.Runs) codes.Add("booking.not-for-your-role");
        if (wish.Start < Now - Grace) codes.Add("booking.in-the-past");
        else if (room.Notice > 0 && wish.Start < Now + room.Notice) codes.Add("booking.too-late");
        if (Day(wish.Start) > Day(Now) + room.Horizon) codes.Add("booking.too-early");
        if (minutes < room.Shortest) codes.Add("booking.too-short");
        if (minutes > room.Longest) codes.Add("booking.too-long");
        var midnight = Day(wish.Start) * 1440;
        if (Midnight.AddMinutes(midnight).DayOfWeek == room.ClosedOn) codes.Add("booking.closed-day");
        else if (wish.Start < midnight + room.Opens || wish.End > midnight + room.Closes) codes.Add("booking.outside-hours");
        if (Blackouts.Values.Any(b => b.Start < b.End && b.Start < wish.End && wish.Start < b.End && Covers(b.Rooms, wish.Room))) codes.Add("booking.blackout");
        if (wish.Layout is not null && Layout(wish.Room, wish.Layout) is null) codes.Add("booking.layout");
        if (wish.Heads > (Layout(wish.Room, wish.Layout)?.Capacity ?? room.Capacity)) codes.Add("booking.too-many-people");
        return codes;
    }

    /// <summary>What others have that a wish needs.</summary>
    private HashSet<string> Taken(ModelBooking wish)
    {
        HashSet<string> codes = [];
        var need = Holding(wish);
        var others = Bookings.Values.Where(b => b.Key != wish.Key && b.Hold is not null).ToList();
        foreach (var other in others.Where(o => o.Hold!.Spaces.Any(need.Spaces.Contains)))
        {
            if (other.Start < wish.End && wish.Start < other.End) codes.Add("booking.overlap");
            else if (other.Hold!.Meets(need.From, need.To)) codes.Add("booking.buffer");
        }

        for (var minute = need.From; minute < need.To; minute += 5)
        {
            var then = others.Where(o => o.Hold!.Meets(minute, minute + 5)).ToList();
            if (wish.Chairs > 0 && then.Sum(o => o.Chairs) + wish.Chairs > AllChairs) codes.Add("booking.resource-short");
            if (wish.Microphones > 0 && then.Sum(o => o.Microphones) + wish.Microphones > AllMicrophones) codes.Add("booking.resource-short");
        }

        return codes;
    }

    private ModelBooking Asked(ModelBooking wish, ModelPerson who)
    {
        var asked = wish with { Given = (wish with { Given = [] }).AgreedBy(who) };
        asked = asked with { Status = asked.WaitsFor is null ? BookingStatus.Approved : BookingStatus.Requested };
        var holds = asked.Status == BookingStatus.Approved || ModelRoom.All[asked.Room].RequestHolds;
        return asked with { Hold = holds ? Holding(asked) : null, DecideBy = DecideBy(asked) };
    }

    private ModelHold Holding(ModelBooking b)
    {
        var (room, layout) = (ModelRoom.All[b.Room], Layout(b.Room, b.Layout));
        IReadOnlyList<int> spaces = parts[b.Room].Count > 0 ? parts[b.Room] : [b.Room];
        return ignoresBuffers
            ? new ModelHold(spaces, b.Start, b.End)
            : new ModelHold(spaces, b.Start - room.Before - (layout?.SetUpMinutes ?? 0), b.End + room.After + (layout?.ClearMinutes ?? 0));
    }

    private int DecideBy(ModelBooking b)
    {
        var latest = b.Start > Now ? b.Start : b.End;
        return ModelRoom.All[b.Room].DecideHours is var hours and > 0 ? Math.Min(latest, Now + (hours * 60)) : latest;
    }

    private static ModelBooking Wish(Step step, ModelBooking booking) => booking with
    {
        Room = step.Room,
        Start = step.Start,
        End = step.End,
        Heads = step.Heads,
        Layout = step.Layout,
        Chairs = step.Chairs,
        Microphones = step.Microphones,
    };

    private static int Day(int minutes) => (int)Math.Floor(minutes / 1440.0);

    private static bool Manages(int who, ModelBooking b) => ModelPerson.All[who].Runs || (b.Who == who && ModelPerson.All[who].Books);

    private static PartyMassCenter.Shared.Rooms.RoomLayout? Layout(int room, string? name) => ModelRoom.All[room].Layouts.FirstOrDefault(l => l.Name == name);

    /// <summary>A closed hall closes its parts.</summary>
    private List<int> Closed(Step step) => [.. step.Rooms.Concat(step.Rooms.SelectMany(r => parts[r])).Distinct()];

    /// <summary>A hall can't be used while a part of it is closed.</summary>
    private bool Covers(IReadOnlyList<int> closed, int room) => closed.Contains(room) || parts[room].Any(closed.Contains);
}
