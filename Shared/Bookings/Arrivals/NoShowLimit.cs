namespace PartyMassCenter.Shared.Bookings.Arrivals;

/// <summary>How many no-shows (爽约) a centre lets pass, and what follows.</summary>
/// <param name="Count">So many lead to the effect; 0 = nothing follows.</param>
/// <param name="WithinDays">Days within which they are counted.</param>
/// <param name="ForDays">Days for which the effect lasts, from the last of them on.</param>
public sealed record NoShowLimit(int Count, int WithinDays, int ForDays, NoShowEffect Effect)
{
    public static NoShowLimit Off { get; } = new(0, 30, 14, NoShowEffect.NeedsApproval);

    /// <summary>The last day of the effect, or null when it does not hold on the day.</summary>
    /// <param name="starts">When the missed bookings would have started; forgiven ones left out. Wall clock.</param>
    public DateOnly? LastDay(IEnumerable<DateTime> starts, DateOnly today)
    {
        if (Count == 0) return null;
        var days = starts.Select(DateOnly.FromDateTime).OrderDescending().ToList();
        for (var n = 0; n + Count <= days.Count; n++)
        {
            if (days[n].DayNumber - days[n + Count - 1].DayNumber >= WithinDays) continue;
            var last = days[n].AddDays(ForDays);
            return last >= today ? last : null;
        }

        return null;
    }
}
