using System.Collections.Concurrent;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>A compiled query for each engine: it belongs to one model, and a process may use both, as tests do.</summary>
public sealed class EngineQuery<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConcurrentDictionary<Type, TQuery> queries = new();

    public TQuery For(AppDbContext db) => queries.GetOrAdd(db.GetType(), _ => compile());
}
