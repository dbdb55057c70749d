using PartyMassCenter.Shared.Bookings.Blackouts;

namespace PartyMassCenter.Client.Bookings.Blackouts;

/// <summary>A blackout as the form edits it: days and clock times apart, as people think of them.</summary>
public sealed class BlackoutDraft(BlackoutKind kind, Guid centerId, DateOnly today)
{
    public BlackoutRequest Request { get; } = new() { CenterId = centerId, Kind = kind };

    public DateOnly FromDay { get; set; } = today.AddDays(1);

    public TimeOnly From { get; set; } = new(8, 0);

    /// <summary>Last day of one that comes once.</summary>
    public DateOnly ToDay { get; set; } = today.AddDays(1);

    /// <summary>Midnight means the end of the day.</summary>
    public TimeOnly To { get; set; } = new(18, 0);

    public DateOnly Until { get; set; } = today.AddMonths(1);

    /// <summary>Whether it has a last day of its own: a long closure that does not repeat.</summary>
    public bool Spans => Request is { Kind: BlackoutKind.Closed, Repeat: BlackoutRepeat.Once };

    /// <summary>The request as the service takes it.</summary>
    public BlackoutRequest Fill(IEnumerable<HitChoice> choices)
    {
        var last = Spans ? ToDay : FromDay;
        Request.Start = FromDay.ToDateTime(From);
        Request.End = (To == TimeOnly.MinValue || (!Spans && Request.Kind == BlackoutKind.Closed && To <= From) ? last.AddDays(1) : last).ToDateTime(To);
        Request.Until = Request.Repeat == BlackoutRepeat.Once ? null : Until;
        Request.Note = string.IsNullOrWhiteSpace(Request.Note) ? null : Request.Note.Trim();
        Request.Choices = [.. choices];
        return Request;
    }

    public void Toggle(Guid room)
    {
        if (!Request.RoomIds.Remove(room)) Request.RoomIds.Add(room);
    }

    public void Toggle(DayOfWeek day)
    {
        if (!Request.Days.Remove(day)) Request.Days.Add(day);
    }
}
