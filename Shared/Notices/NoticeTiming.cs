namespace PartyMassCenter.Shared.Notices;

/// <summary>When a notice goes out to a person who has quiet hours or a daily digest.</summary>
public static class NoticeTiming
{
    /// <param name="now">Wall clock.</param>
    /// <returns>The wall-clock moment, and whether it waits there for the day's digest.</returns>
    public static (DateTime At, bool Gathered) Of(NoticeChoice choice, bool urgent, DateTime now)
    {
        if (urgent) return (now, false);
        if (choice.DigestAt is { } digest) return (Next(digest, now), true);
        return choice is { QuietFrom: { } from, QuietUntil: { } until } && TimeOnly.FromDateTime(now).IsBetween(from, until) ? (Next(until, now), false) : (now, false);
    }

    /// <summary>That time today, or tomorrow when it is past.</summary>
    private static DateTime Next(TimeOnly time, DateTime now)
    {
        var today = DateOnly.FromDateTime(now).ToDateTime(time);
        return today >= now ? today : today.AddDays(1);
    }
}
