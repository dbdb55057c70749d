using System.Globalization;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>What is booked and taken, as lines that can be compared and read.</summary>
internal static class ModelState
{
    public static IReadOnlyList<string> Of(ModelHouse house) =>
    [
        .. house.Bookings.Values.SelectMany(b => (string[])
        [
            Booking(b.Key, b.Room, b.Start, b.End, b.Heads, b.Status),
            .. b.Hold is { } h ? h.Spaces.Select(s => Space(b.Key, s, h.From, h.To)) : [],
            .. b.Hold is { } c && b.Chairs > 0 ? [Lent(b.Key, "chairs", b.Chairs, c.From, c.To)] : Array.Empty<string>(),
            .. b.Hold is { } m && b.Microphones > 0 ? [Lent(b.Key, "microphones", b.Microphones, m.From, m.To)] : Array.Empty<string>(),
        ]).Order(StringComparer.Ordinal),
    ];

    public static string Booking(int key, int room, int start, int end, int heads, BookingStatus status) => Line($"#{key} booked {Name(room)}, {heads} people, {status}", start, end);

    public static string Space(int key, int room, int from, int to) => Line($"#{key} takes {Name(room)}", from, to);

    public static string Lent(int key, string what, int count, int from, int to) => Line($"#{key} has {count} {what}", from, to);

    private static string Name(int room) => ModelRoom.All[room].Name;

    private static string Line(FormattableString what, int from, int to) => FormattableString.Invariant(what) + $": {ModelHouse.Clock(from)} to {ModelHouse.Clock(to)}" + $" ({from.ToString(CultureInfo.InvariantCulture)})";
}
