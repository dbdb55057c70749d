using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Server.Common.Days;

/// <summary>
/// The calendar of the notices: those shipped with the product, and those imported, which come before them. Every booking asks for it,
/// so it is kept; an import forgets it here at once and in other processes by the announcement, and it is read anew every minute anyway.
/// </summary>
public sealed class DayCalendars : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private static readonly Lazy<IReadOnlyList<HolidayNotice>> Shipped = new(ReadShipped);

    private readonly TimeProvider time;
    private readonly IDisposable subscription;
    private volatile Reading? reading;
    private int generation;

    public DayCalendars(ILiveUpdates live, TimeProvider time)
    {
        this.time = time;
        subscription = live.Subscribe(LiveTopics.Holidays, () =>
        {
            Forget();
            return Task.CompletedTask;
        });
    }

    public ValueTask<DayCalendar> GetAsync(AppDbContext db) =>
        reading is { } kept && time.GetElapsedTime(kept.At) < Kept ? ValueTask.FromResult(kept.Calendar) : new ValueTask<DayCalendar>(ReadAndKeepAsync(db));

    /// <summary>The calendar as the database has it now.</summary>
    public static async Task<DayCalendar> ReadAsync(AppDbContext db)
    {
        var imported = (await db.Set<HolidayYear>().AsNoTracking().ToListAsync()).ConvertAll(y => y.Notice);
        return new DayCalendar(Shipped.Value.Where(s => imported.TrueForAll(i => i.Year != s.Year)).Concat(imported));
    }

    public void Forget()
    {
        Interlocked.Increment(ref generation);
        reading = null;
    }

    public void Dispose() => subscription.Dispose();

    private async Task<DayCalendar> ReadAndKeepAsync(AppDbContext db)
    {
        // What was read before an import must not be kept after it.
        var before = Volatile.Read(ref generation);
        var calendar = await ReadAsync(db);
        if (before == Volatile.Read(ref generation)) reading = new Reading(calendar, time.GetTimestamp());
        return calendar;
    }

    private static IReadOnlyList<HolidayNotice> ReadShipped()
    {
        using var stream = typeof(DayCalendars).Assembly.GetManifestResourceStream("holidays.json")!;
        using var text = new StreamReader(stream);
        return HolidayNoticeReader.Read(text.ReadToEnd()).Value;
    }

    private sealed record Reading(DayCalendar Calendar, long At);
}
