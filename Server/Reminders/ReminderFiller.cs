using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>
/// Makes a rule's occurrences rows, some weeks ahead of time. How far it has come is kept, and never goes back: whatever the clock does,
/// and however long nobody ran it, each nominal date becomes a row once. The caller contends on the centre.
/// </summary>
internal static class ReminderFiller
{
    /// <summary>Days ahead; longer than the longest lead time.</summary>
    public const int HorizonDays = 45;

    /// <summary>A rule is filled again when fewer days than this are left, so that not every rule is touched every night.</summary>
    public const int RefillDays = 38;

    /// <summary>A date may be moved by a holiday from a month to the next.</summary>
    private const int LongestMoveDays = 62;

    /// <param name="anew">Whether the rule, its things or its season have changed: then occurrences to come follow it, and nothing else is touched.</param>
    public static async Task FillAsync(WriteSession session, ReminderRule rule, CenterClock clock, DayCalendar calendar, bool anew, CancellationToken cancel)
    {
        var fill = await session.Db.Set<ReminderFill>().FirstOrDefaultAsync(f => f.RuleId == rule.Id, cancel);
        if (fill is null)
        {
            session.Db.Add(fill = new ReminderFill { RuleId = rule.Id, Until = DateOnly.FromDateTime(rule.From) });
            anew = true;
        }

        var key = CalendarKey.Of(calendar);
        anew |= fill.CalendarKey != key;
        var horizon = clock.Today.AddDays(HorizonDays);
        var until = horizon > fill.Until ? horizon : fill.Until;
        var from = anew ? Earlier(fill.Until, clock.Today.AddDays(-LongestMoveDays)) : fill.Until;
        var things = await session.Db.Set<ExpiringThingRow>().AsNoTracking().Where(t => t.CenterId == rule.CenterId && t.Kind == rule.SubjectKind).ToListAsync(cancel);
        var wanted = rule.Runs ? WantedOccurrences.Of(rule, things, from, until, calendar).ToList() : [];
        await ApplyAsync(session, rule, clock.Now, wanted, from, fill.Until, anew, cancel);
        (fill.Until, fill.CalendarKey) = (until, key);
        session.Announce(LiveTopics.Reminders(rule.CenterId));
    }

    private static async Task ApplyAsync(
        WriteSession session, ReminderRule rule, DateTime now, List<WantedOccurrence> wanted, DateOnly from, DateOnly filled, bool anew, CancellationToken cancel)
    {
        var there = await session.Db.Set<ReminderOccurrence>().Where(o => o.RuleId == rule.Id && (o.Nominal >= from || o.ThingId != Guid.Empty)).ToListAsync(cancel);
        var known = there.ToDictionary(o => (o.ThingId, o.Nominal));
        foreach (var want in wanted)
        {
            if (known.Remove((want.ThingId, want.Nominal), out var old)) Follow(old, rule, want, now);
            else if (want.ThingId != Guid.Empty || want.Nominal >= filled || want.DueAt > now) Add(session, rule, want, anew ? now : null);
        }

        if (!anew) return;

        // What the rule no longer names and nobody has begun: it never was.
        foreach (var gone in known.Values.Where(o => IsToCome(o, now))) session.Db.Remove(gone);
    }

    private static void Add(WriteSession session, ReminderRule rule, WantedOccurrence want, DateTime? after)
    {
        var occurrence = new ReminderOccurrence { RuleId = rule.Id, CenterId = rule.CenterId, ThingId = want.ThingId, Nominal = want.Nominal };
        Fill(occurrence, rule, want);
        ReminderProgress.Schedule(occurrence, rule, after);
        session.Db.Add(occurrence);
    }

    /// <summary>Occurrences to come follow the rule; what is due, late, done or waived stays as people know it.</summary>
    private static void Follow(ReminderOccurrence occurrence, ReminderRule rule, WantedOccurrence want, DateTime now)
    {
        if (!IsToCome(occurrence, now)) return;
        Fill(occurrence, rule, want);
        ReminderProgress.Schedule(occurrence, rule, now);
        occurrence.Version = Guid.CreateVersion7();
    }

    private static void Fill(ReminderOccurrence occurrence, ReminderRule rule, WantedOccurrence want)
    {
        (occurrence.DueAt, occurrence.LateAt) = (want.DueAt, want.DueAt.AddMinutes(rule.GraceMinutes));
        (occurrence.Title, occurrence.Subject, occurrence.Explanation, occurrence.Proof) = (rule.Title, want.Subject, want.Explanation, rule.Proof);
        (occurrence.ResponsibleKind, occurrence.Role) = (rule.ResponsibleKind, rule.Role);
        occurrence.PersonId = rule.ResponsibleKind == ResponsibleKind.Person ? rule.PersonId : null;
    }

    private static bool IsToCome(ReminderOccurrence occurrence, DateTime now) =>
        occurrence.Status is ReminderStatus.Due or ReminderStatus.Acknowledged && occurrence.DueAt > now;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
