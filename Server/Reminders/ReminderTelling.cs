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

    /// <summary>What climbs and what is one's own to do are told apart, also where both are much: people choose for each which way it comes.</summary>
    public static void Tell(WriteSession session, Guid person, IReadOnlyList<ReminderMessage> messages, DateTime now, DateTime nowUtc)
    {
        session.Announce(LiveTopics.MyReminders(person));
        var gathered = messages.Count > MostAtOnce || (messages.Count > 1 && messages.Any(m => now - m.Step.At > Stale));
        foreach (var part in messages.GroupBy(m => m.Step.Kind == ReminderStepKind.Escalated).Select(p => p.ToList()))
        {
            if (gathered && part.Count > 1) TellAll(session, person, part, nowUtc);
            else part.ForEach(m => TellOne(session, person, m, nowUtc));
        }
    }

    private static void TellAll(WriteSession session, Guid person, List<ReminderMessage> messages, DateTime nowUtc)
    {
        var climbs = messages[0].Step.Kind == ReminderStepKind.Escalated;
        var units = messages.Select(m => m.Occurrence.CenterId).Distinct().ToArray();
        session.Tell(
            person, $"有{messages.Count}件事{(climbs ? "逾期上报" : "要办")}", ReminderWords.Digest(messages), climbs && units.Length == 1 ? $"/app/reminders?center={units[0]}" : "/app/todo", nowUtc,
            new NoticeOptions(climbs ? NoticeKind.Escalation : NoticeKind.Digest, units.Length == 1 ? units[0] : null, Key: $"reminder-{(climbs ? "climbing" : "digest")}:{nowUtc:yyMMddHHmmss}"));
    }

    private static void TellOne(WriteSession session, Guid person, ReminderMessage message, DateTime nowUtc)
    {
        var kind = message.Step.Kind == ReminderStepKind.Escalated ? NoticeKind.Escalation : NoticeKind.Reminder;
        session.Tell(
            person, $"{ReminderWords.Title(message.Step.Kind)}：{message.Occurrence.Title}", ReminderWords.Text(message), $"/app/reminders/{message.Occurrence.Id}", nowUtc,
            new NoticeOptions(kind, message.Occurrence.CenterId, Key: message.Step.Key(message.Occurrence)));
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
}
