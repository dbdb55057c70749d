using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>Counts the commands that one piece of work sends to the database; other work of the process is not counted.</summary>
internal sealed class QueryCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<QueryCount?> Current = new();

    private static readonly IDisposable Subscription = DiagnosticListener.AllListeners.Subscribe(new QueryCount());

    private int count;

    /// <summary>Call it before the first query: the database layer looks only now and then whether anybody listens.</summary>
    public static void Watch() => GC.KeepAlive(Subscription);

    public static async Task<int> OfAsync(Func<Task> work)
    {
        var mine = new QueryCount();
        Current.Value = mine;
        await work();
        Current.Value = null;
        return mine.count;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategoryName) value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && Current.Value is { } current) Interlocked.Increment(ref current.count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private static string DbLoggerCategoryName => Microsoft.EntityFrameworkCore.DbLoggerCategory.Name;
}
