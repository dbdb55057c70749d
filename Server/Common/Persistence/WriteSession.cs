using PartyMassCenter.Server.Notices;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>One unit of work inside <see cref="SerializedWrite"/>: the context, what to tell whom, and which open pages change.</summary>
public sealed class WriteSession(AppDbContext db)
{
    private readonly HashSet<string> topics = [];

    public AppDbContext Db { get; } = db;

    /// <summary>Live topics to announce after the commit.</summary>
    public IReadOnlyCollection<string> Topics => topics;

    /// <summary>Open pages that watch the topic load again after the commit.</summary>
    public void Announce(string topic) => topics.Add(topic);

    /// <summary>A message to a person, written with the change and delivered after it.</summary>
    /// <param name="link">Page it is about, relative to the site's root.</param>
    public void Tell(Guid personId, string title, string text, string link, DateTime nowUtc) =>
        Db.Outbox.Add(new OutboxMessage { PersonId = personId, Title = title, Text = text, Link = link, CreatedUtc = nowUtc });
}
