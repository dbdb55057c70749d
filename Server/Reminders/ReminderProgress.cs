using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Brings an occurrence up to the present and says who is to be told of what: lead times, due, late, and the ladder upwards.</summary>
internal static class ReminderProgress
{
    /// <summary>From when on it can be completed: what comes first of its day and its first lead time.</summary>
    public static DateTime OpensAt(DateTime dueAt, IReadOnlyCollection<int> leadMinutes) =>
        leadMinutes.Count == 0 || dueAt.AddMinutes(-leadMinutes.Max()) > dueAt.Date ? dueAt.Date : dueAt.AddMinutes(-leadMinutes.Max());

    /// <summary>Sets when the occurrence is looked at next, past everything that is over by now.</summary>
    /// <param name="after">Wall clock; null = what is over is still to be told, as after downtime.</param>
    public static void Schedule(ReminderOccurrence occurrence, ReminderRule rule, DateTime? after) =>
        occurrence.NextAt = Moments(occurrence, rule).Select(m => m.At).Append(occurrence.LateAt).FirstOrDefault(at => after is null || at > after, occurrence.LateAt);

    /// <summary>After downtime only the last of the steps that were missed is told; how late it is counts from when it is found.</summary>
    public static IReadOnlyList<ReminderStep> Advance(ReminderOccurrence occurrence, ReminderRule rule, DateTime now)
    {
        if (!occurrence.IsOpen)
        {
            occurrence.NextAt = null;
            return [];
        }

        var before = occurrence.NextAt;
        if (occurrence.IsLate && now < occurrence.DueAt) Reopen(occurrence);
        occurrence.Version = Guid.CreateVersion7();
        return occurrence.IsLate || now >= occurrence.LateAt ? Climb(occurrence, rule, now) : Approach(occurrence, rule, before, now);
    }

    /// <summary>The clock had been ahead and was put back: it is not even due.</summary>
    private static void Reopen(ReminderOccurrence occurrence)
    {
        occurrence.Status = occurrence.AcknowledgedUtc is null ? ReminderStatus.Due : ReminderStatus.Acknowledged;
        (occurrence.LateSince, occurrence.Level) = (null, 0);
    }

    private static IReadOnlyList<ReminderStep> Approach(ReminderOccurrence occurrence, ReminderRule rule, DateTime? from, DateTime now)
    {
        var step = Moments(occurrence, rule).LastOrDefault(m => m.At <= now && m.At >= from);
        Schedule(occurrence, rule, now);
        return step is null || occurrence.Status == ReminderStatus.Acknowledged ? [] : [step];
    }

    private static IReadOnlyList<ReminderStep> Climb(ReminderOccurrence occurrence, ReminderRule rule, DateTime now)
    {
        List<ReminderStep> steps = [];
        if (!occurrence.IsLate)
        {
            (occurrence.Status, occurrence.LateSince) = (ReminderStatus.Late, now);
            steps.Add(new ReminderStep(ReminderStepKind.Late, 0, occurrence.LateAt));
        }

        var since = occurrence.LateSince ?? occurrence.LateAt;
        for (; occurrence.Level < rule.Escalations.Count && since.AddMinutes(rule.Escalations[occurrence.Level].AfterMinutes) <= now; occurrence.Level++)
        {
            occurrence.Status = ReminderStatus.Escalated;
            steps.Add(new ReminderStep(ReminderStepKind.Escalated, occurrence.Level, since.AddMinutes(rule.Escalations[occurrence.Level].AfterMinutes)));
        }

        occurrence.NextAt = occurrence.Level < rule.Escalations.Count ? since.AddMinutes(rule.Escalations[occurrence.Level].AfterMinutes) : null;
        return steps;
    }

    /// <summary>The lead times and the due time, soonest first.</summary>
    private static IEnumerable<ReminderStep> Moments(ReminderOccurrence occurrence, ReminderRule rule) =>
    [
        .. rule.LeadMinutes.Distinct().OrderDescending().Select(m => new ReminderStep(ReminderStepKind.Lead, m, occurrence.DueAt.AddMinutes(-m))),
        new ReminderStep(ReminderStepKind.Due, 0, occurrence.DueAt),
    ];
}
