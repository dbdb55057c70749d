using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>What people do with what is due: acknowledge, complete with proof, waive.</summary>
public sealed class ReminderAnswers(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, ReminderPhotos photos, CenterClock clock)
{
    public async Task<Outcome> AcknowledgeAsync(Guid id, CancellationToken cancel) => await AnswerAsync(id, (session, occurrence, _, who) =>
    {
        if (occurrence.AcknowledgedUtc is not null) return null;
        occurrence.AcknowledgedUtc = clock.UtcNow;
        if (occurrence.Status == ReminderStatus.Due) occurrence.Status = ReminderStatus.Acknowledged;
        session.Db.Add(ReminderEvent.Of(occurrence, clock.UtcNow, who.Name, "知道了，会去办"));
        return null;
    }, cancel);

    public async Task<Outcome> CompleteAsync(Guid id, ReminderCompletionRequest request, Stream? photo, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        var note = string.IsNullOrWhiteSpace(request.Note) ? null : request.Note.Trim();

        // Ask before storing anything: a stranger's upload must not fill the disk.
        if (await AnswerAsync(id, (_, occurrence, rule, _) => Refuse(occurrence, rule, note, photo is not null), cancel, look: true) is { Succeeded: false } refused) return refused;
        var file = photo is null ? null : await photos.StoreAsync(photo, cancel);
        if (photo is not null && file is null) return ReminderRefusals.BadPhoto;
        var outcome = await AnswerAsync(id, (session, occurrence, rule, who) =>
        {
            if (Refuse(occurrence, rule, note, file is not null) is { } refusal) return refusal;
            occurrence.OnTime = clock.Now < occurrence.LateAt;
            Close(occurrence, ReminderStatus.Done, who, note);
            occurrence.PhotoFile = file;
            session.Db.Add(ReminderEvent.Of(occurrence, clock.UtcNow, who.Name, $"办好了{(occurrence.OnTime ? null : "（逾期补办）")}{(file is null ? null : "，有照片")}{(note is null ? null : $"：{note}")}"));
            return null;
        }, cancel);
        if (!outcome.Succeeded && file is not null) photos.Remove(file);
        return outcome;
    }

    public async Task<Outcome<int>> WaiveAsync(ReminderWaiverRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<int>.Refused(faults);
        var (ids, reason) = (request.Ids.Distinct().ToArray(), request.Reason.Trim());
        var center = await CenterOfAsync(ids[0], cancel);
        return await write.RunAsync<int>([center], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageReminders, center);
            if (!standing.Succeeded) return Outcome<int>.Refused(standing.Refusals);
            var occurrences = await session.Db.Set<ReminderOccurrence>().Where(o => ids.Contains(o.Id)).ToListAsync(cancel);
            if (occurrences.Count < ids.Length) return ReminderRefusals.NoOccurrence;
            if (occurrences.Exists(o => o.CenterId != center)) return ReminderRefusals.OtherCenter;
            if (occurrences.Count == 1 && !occurrences[0].IsOpen) return ReminderRefusals.Closed(occurrences[0]);
            var open = occurrences.FindAll(o => o.IsOpen);
            foreach (var occurrence in open)
            {
                Close(occurrence, ReminderStatus.Waived, standing.Value, reason);
                session.Db.Add(ReminderEvent.Of(occurrence, clock.UtcNow, standing.Value.Name, $"免办：{reason}"));
                Announce(session, occurrence);
            }

            return open.Count;
        }, cancel);
    }

    private Refusal? Refuse(ReminderOccurrence occurrence, ReminderRule rule, string? note, bool photo) => occurrence switch
    {
        { IsOpen: false } => ReminderRefusals.Closed(occurrence),
        _ when ReminderProgress.OpensAt(occurrence.DueAt, rule.LeadMinutes) is var opens && clock.Now < opens => ReminderRefusals.TooEarly(opens),
        { Proof: ProofKind.Note } when note is null => ReminderRefusals.WantsNote,
        { Proof: ProofKind.Photo } when !photo => ReminderRefusals.WantsPhoto,
        _ => null,
    };

    private void Close(ReminderOccurrence occurrence, ReminderStatus status, Standing who, string? note)
    {
        (occurrence.Status, occurrence.ClosedUtc, occurrence.NextAt) = (status, clock.UtcNow, null);
        (occurrence.ClosedById, occurrence.ClosedByName, occurrence.Note) = (who.PersonId, who.Name, note);
        occurrence.Version = Guid.CreateVersion7();
    }

    /// <param name="look">Only looks whether it would be refused.</param>
    private async Task<Outcome> AnswerAsync(Guid id, Func<WriteSession, ReminderOccurrence, ReminderRule, Standing, Refusal?> answer, CancellationToken cancel, bool look = false)
    {
        var center = await CenterOfAsync(id, cancel);
        return await write.RunAsync<Guid>([center], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ViewReminders, center);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            var occurrence = await session.Db.Set<ReminderOccurrence>().FirstOrDefaultAsync(o => o.Id == id, cancel);
            if (occurrence is null) return ReminderRefusals.NoOccurrence;
            var duty = await DayDuty.LoadAsync(session.Db, [occurrence], cancel);
            if (!ReminderViews.MayAnswer(occurrence, standing.Value, await AccessControl.PathAsync(session.Db, center) ?? "", duty)) return AccessControl.NotAllowed;
            if (!look && !occurrence.IsOpen) return ReminderRefusals.Closed(occurrence);
            var rule = await session.Db.Set<ReminderRule>().AsNoTracking().FirstAsync(r => r.Id == occurrence.RuleId, cancel);
            if (answer(session, occurrence, rule, standing.Value) is { } refusal) return refusal;
            if (!look) Announce(session, occurrence);
            return id;
        }, cancel);
    }

    private static void Announce(WriteSession session, ReminderOccurrence occurrence) => session.Announce(LiveTopics.Reminders(occurrence.CenterId));

    private async Task<Guid> CenterOfAsync(Guid id, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Set<ReminderOccurrence>().Where(o => o.Id == id).Select(o => o.CenterId).FirstOrDefaultAsync(cancel);
    }
}
