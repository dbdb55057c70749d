using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Common.Security;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Makes and resets the secret addresses of feeds.</summary>
public sealed class FeedService(AccessControl access, SerializedWrite write) : IFeedService
{
    public Task<Outcome<string>> LinkAsync(FeedKind kind, Guid subjectId, CancellationToken cancel = default) => SecretAsync(kind, subjectId, reset: false, cancel);

    public Task<Outcome<string>> ResetAsync(FeedKind kind, Guid subjectId, CancellationToken cancel = default) => SecretAsync(kind, subjectId, reset: true, cancel);

    private async Task<Outcome<string>> SecretAsync(FeedKind kind, Guid subjectId, bool reset, CancellationToken cancel) =>
        await write.RunAsync<string>([subjectId], async session =>
        {
            var subject = await SubjectAsync(session.Db, kind, subjectId, cancel);
            if (!subject.Succeeded) return Outcome<string>.Refused(subject.Refusals);
            var link = await session.Db.FeedLinks.FirstOrDefaultAsync(f => f.Kind == kind && f.SubjectId == subject.Value, cancel);
            if (link is null) session.Db.FeedLinks.Add(link = new FeedLink { Kind = kind, SubjectId = subject.Value, Secret = SecretName.New() });
            else if (reset) link.Secret = SecretName.New();
            return $"/feeds/{link.Secret}.ics";
        }, cancel);

    private async Task<Outcome<Guid>> SubjectAsync(AppDbContext db, FeedKind kind, Guid subjectId, CancellationToken cancel)
    {
        if (kind == FeedKind.Person)
        {
            var who = await access.WhoAsync(db);
            return who.Succeeded ? who.Value.PersonId : Outcome<Guid>.Refused(who.Refusals);
        }

        var center = kind == FeedKind.Center ? subjectId : await db.Rooms.Where(r => r.Id == subjectId).Select(r => r.CenterId).FirstOrDefaultAsync(cancel);
        var standing = await access.RequireAsync(db, Permission.ManageRooms, center);
        return standing.Succeeded ? subjectId : Outcome<Guid>.Refused(standing.Refusals);
    }
}
