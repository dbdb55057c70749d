using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Reminders;

/// <summary>How a person hears of what is due: one by one, or of everything at once where there is much or it should have been said long ago.</summary>
internal static class ReminderTelling
{
    /// <summary>More than this many at once become one digest.</summary>
    private const int MostAtOnce = 3;

    /// <summary>What should have been said so long ago comes from downtime.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromHours(2);

    public static void Tell(WriteSession session, Guid person, IReadOnlyList<ReminderMessage> messages, DateTime now, DateTime nowUtc)
    {
        session.Announce(LiveTopics.MyReminders(person));
        if (messages.Count > MostAtOnce || (messages.Count > 1 && messages.Any(m => now - m.Step.At > Stale)))
        {
            // What climbs goes the ways that people chose for it, also in the company of other things.
            var kind = messages.Any(m => m.Step.Kind == ReminderStepKind.Escalated) ? NoticeKind.Escalation : NoticeKind.Digest;
            var units = messages.Select(m => m.Occurrence.CenterId).Distinct().ToArray();
            session.Tell(
                person, $"有{messages.Count}件事要办", ReminderWords.Digest(messages), Link(messages, units), nowUtc,
                new NoticeOptions(kind, units.Length == 1 ? units[0] : null, Key: $"reminder-digest:{nowUtc:yyMMddHHmmss}"));
            return;
        }

        foreach (var message in messages)
        {
            var kind = message.Step.Kind == ReminderStepKind.Escalated ? NoticeKind.Escalation : NoticeKind.Reminder;
            session.Tell(
                person, $"{ReminderWords.Title(message.Step.Kind)}：{message.Occurrence.Title}", ReminderWords.Text(message), $"/app/reminders/{message.Occurrence.Id}", nowUtc,
                new NoticeOptions(kind, message.Occurrence.CenterId, Key: message.Step.Key(message.Occurrence)));
        }
    }

    /// <summary>The group robots of a centre's unit hear of everything that has become late, in one message.</summary>
    public static void TellGroup(WriteSession session, Guid center, IReadOnlyCollection<ReminderMessage> messages, DateTime nowUtc)
    {
        var late = messages.Where(m => m.Step.Kind == ReminderStepKind.Late).DistinctBy(m => m.Occurrence.Id).ToList();
        if (late.Count == 0) return;
        session.TellGroup(
            center, NoticeKind.Reminder, $"{late[0].Center}有{late.Count}件事逾期", late.Count == 1 ? ReminderWords.Text(late[0]) : ReminderWords.Digest(late),
            $"/app/reminders?center={center}", nowUtc, $"reminder-late:{center:N}:{nowUtc:yyMMddHHmmss}");
    }

    /// <summary>What is not one's own to do is on its centre's page.</summary>
    private static string Link(IReadOnlyList<ReminderMessage> messages, Guid[] units) =>
        units.Length == 1 && messages.All(m => m.Step.Kind == ReminderStepKind.Escalated) ? $"/app/reminders?center={units[0]}" : "/app/todo";
}
