using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>Hands out contexts that know who acts, from the pool of the engine in use. The only way to a context outside a unit of work.</summary>
public sealed class ActingDbContextFactory(ActorHolder actor, DbContextPool pool) : IDbContextFactory<AppDbContext>
{
    public AppDbContext CreateDbContext()
    {
        var db = pool.Rent();
        db.Author = actor.Author;
        return db;
    }
}
