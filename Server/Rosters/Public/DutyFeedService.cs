using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Common.Security;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters.Public;

namespace PartyMassCenter.Server.Rosters.Public;

/// <summary>Makes and resets the secret addresses of duty feeds.</summary>
public sealed class DutyFeedService(AccessControl access, SerializedWrite write) : IDutyFeedService
{
    public Task<Outcome<string>> LinkAsync(Guid? rosterId, CancellationToken cancel = default) => SecretAsync(rosterId, reset: false, cancel);

    public Task<Outcome<string>> ResetAsync(Guid? rosterId, CancellationToken cancel = default) => SecretAsync(rosterId, reset: true, cancel);

    private async Task<Outcome<string>> SecretAsync(Guid? rosterId, bool reset, CancellationToken cancel) => await write.RunAsync<string>([rosterId ?? Guid.Empty], async session =>
    {
        Guid? user = null;
        if (rosterId is { } roster)
        {
            var opened = await RosterScope.OpenAsync(session.Db, access, roster, reset ? Permission.PlanRosters : Permission.ViewRosters, cancel);
            if (!opened.Succeeded) return Outcome<string>.Refused(opened.Refusals);
        }
        else
        {
            var who = await access.WhoAsync(session.Db);
            if (!who.Succeeded) return Outcome<string>.Refused(who.Refusals);
            user = who.Value.PersonId;
        }

        var link = await session.Db.Set<DutyFeedLink>().FirstOrDefaultAsync(l => l.RosterId == rosterId && l.UserId == user, cancel);
        if (link is null) session.Db.Add(link = new DutyFeedLink { RosterId = rosterId, UserId = user, Secret = SecretName.New() });
        else if (reset) link.Secret = SecretName.New();
        return $"/feeds/duty/{link.Secret}.ics";
    }, cancel);
}
