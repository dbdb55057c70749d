using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Bookings.Displays;

/// <summary>What a room is doing at one moment, as a door tells it: always a colour, an icon and a word.</summary>
/// <param name="Tone">CSS class of the colour.</param>
/// <param name="Until">Until when, in words; null when there is nothing to say.</param>
/// <param name="Current">What is going on, or null.</param>
/// <param name="Next">What follows today, by start.</param>
public sealed record RoomMoment(string Tone, string Icon, string Word, string? Until, BoardBooking? Current, IReadOnlyList<BoardBooking> Next)
{
    public static RoomMoment Of(BoardRoom room, DateTime now)
    {
        var next = room.Bookings.Where(b => b.Start > now).OrderBy(b => b.Start).ToList();
        if (room.Bookings.FirstOrDefault(b => b.Start <= now && now < b.End) is { } current)
            return new("tone-red", "clock", current.Shared is { } shared ? shared.Whole ? "整厅使用中" : "分区使用中" : "使用中", $"到 {ChineseDates.Clock(End(room, current))}", current, next);
        if (room.Closed.FirstOrDefault(c => c.Start <= now && now < c.End) is { } closed)
            return new("tone-slate", "ban", "停用", $"{closed.Reason}，到 {(closed.End.Date == now.Date ? ChineseDates.Clock(closed.End) : ChineseDates.Moment(closed.End))}", null, next);
        if (room.Opens is not { } opens || room.Closes is not { } closes)
            return new("tone-slate", "lock", room.Room.Bookable ? "今天不开放" : "不对外预约", null, null, next);
        if (now < opens) return new("tone-slate", "lock", "还没开放", $"{ChineseDates.Clock(opens)} 开放", null, next);
        if (now >= closes) return new("tone-slate", "lock", "今天已关闭", null, null, next);
        var free = next.Select(b => b.Start).Concat(room.Closed.Select(c => c.Start)).Where(s => s > now && s < closes).Append(closes).Min();
        return new("tone-green", "check-circle", "空闲", $"到 {ChineseDates.Clock(free)}", null, next);
    }

    /// <summary>Uses that follow without a pause keep the room taken.</summary>
    private static DateTime End(BoardRoom room, BoardBooking current)
    {
        var end = current.End;
        while (room.Bookings.FirstOrDefault(b => b.Start <= end && b.End > end) is { } following) end = following.End;
        return end;
    }
}
