using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Notices;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>One unit of work inside <see cref="SerializedWrite"/>: the context, what to tell whom, and which open pages change.</summary>
public sealed class WriteSession(AppDbContext db)
{
    private const int KeysAtOnce = 500;

    private readonly HashSet<string> topics = [];
    private readonly Dictionary<(string Key, Guid? PersonId, Guid? GroupUnitId), OutboxMessage> keyed = [];

    public AppDbContext Db { get; } = db;

    /// <summary>Live topics to announce after the commit.</summary>
    public IReadOnlyCollection<string> Topics => topics;

    /// <summary>Open pages that watch the topic load again after the commit.</summary>
    public void Announce(string topic) => topics.Add(topic);

    /// <summary>A message to a person, written with the change and delivered after it.</summary>
    /// <param name="link">Page it is about, relative to the site's root.</param>
    /// <param name="options">What it is about, and a key under which it is told only once; none = a booking's own matter.</param>
    public void Tell(Guid personId, string title, string text, string link, DateTime nowUtc, NoticeOptions? options = null)
    {
        options ??= new NoticeOptions();
        Write(new OutboxMessage
        {
            PersonId = personId,
            Kind = options.Kind,
            UnitId = options.UnitId,
            Urgent = options.Urgent,
            Key = options.Key,
            Title = title,
            Text = text,
            Link = link,
            CreatedUtc = nowUtc,
        });
    }

    /// <summary>A message to the group robots and webhooks of a unit, if it has any.</summary>
    public void TellGroup(Guid unitId, NoticeKind kind, string title, string text, string link, DateTime nowUtc, string? key = null) =>
        Write(new OutboxMessage { UnitId = unitId, Kind = kind, Key = key, Title = title, Text = text, Link = link, CreatedUtc = nowUtc });

    /// <summary>Before the commit: of the messages under a key, only those that were never told before.</summary>
    internal async Task KeepNewNoticesAsync(CancellationToken cancel)
    {
        foreach (var chunk in keyed.Keys.Select(k => k.Key).Distinct().Chunk(KeysAtOnce))
        {
            var told = await Db.Outbox.Where(m => chunk.Contains(m.Key)).Select(m => new { m.Key, m.PersonId, m.UnitId }).ToListAsync(cancel);
            foreach (var m in told) keyed.Remove((m.Key!, m.PersonId, m.PersonId is null ? m.UnitId : null));
        }

        Db.Outbox.AddRange(keyed.Values);
        keyed.Clear();
    }

    private void Write(OutboxMessage message)
    {
        if (message.Key is null) Db.Outbox.Add(message);
        else keyed.TryAdd((message.Key, message.PersonId, message.PersonId is null ? message.UnitId : null), message);
    }
}
