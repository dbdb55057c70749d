using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Makes one message of all that a person chose to be told once a day.</summary>
public sealed class DigestGatherer(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, CenterClock clock)
{
    private const int PeopleAtOnce = 100;
    private const int MostLines = 60;
    private const int LongestText = 3600;

    private static readonly Guid DigestKey = Guid.Parse("6f7574b0-0000-7000-8000-000000000002");

    public async Task GatherAsync(CancellationToken cancel)
    {
        while (await AnyDueAsync(cancel) && await GatherBatchAsync(cancel) > 0)
        {
            // Further people.
        }
    }

    private async Task<bool> AnyDueAsync(CancellationToken cancel)
    {
        var now = clock.UtcNow;
        await using var db = contexts.CreateDbContext();
        return await db.Set<Delivery>().AnyAsync(d => d.State == DeliveryState.Gathered && d.DigestId == null && d.NextUtc <= now, cancel);
    }

    private async Task<int> GatherBatchAsync(CancellationToken cancel)
    {
        var done = await write.RunAsync<int>([DigestKey], async session =>
        {
            var (db, now) = (session.Db, clock.UtcNow);
            var due = db.Set<Delivery>().Where(d => d.State == DeliveryState.Gathered && d.DigestId == null && d.NextUtc <= now);
            var people = await due.Select(d => new { d.PersonId, d.ChannelId, d.UnitId }).Distinct().Take(PeopleAtOnce).ToListAsync(cancel);
            var units = await UnitPaths.LoadAsync(db, cancel);
            foreach (var one in people)
            {
                var parts = await due.Where(d => d.PersonId == one.PersonId && d.ChannelId == one.ChannelId && d.UnitId == one.UnitId)
                    .Join(db.Outbox, d => d.MessageId, m => m.Id, (d, m) => new { d.Id, m.Title, m.Text, m.UnitId }).OrderBy(p => p.Id).ToListAsync(cancel);
                var held = await db.RoleGrants.Where(g => g.PersonId == one.PersonId).Select(g => g.UnitId).ToListAsync(cancel);
                var paths = held.Select(units.Path).OfType<string>().ToList();

                // Rights may have gone since the notice was laid by.
                var mayNot = parts.Where(p => p.UnitId is { } unit && !(units.Path(unit) is { } path && paths.Any(h => path.StartsWith(h, StringComparison.Ordinal)))).ToList();
                var may = parts.Except(mayNot).ToList();
                await SetAsync(db, [.. mayNot.Select(p => p.Id)], DeliveryState.Withheld, null, "收件人在这个单位已没有角色，无权查看。", cancel);
                if (may.Count == 0) continue;
                var digest = new Delivery { ChannelId = one.ChannelId, PersonId = one.PersonId, UnitId = one.UnitId, NextUtc = now, Title = $"每日汇总：{may.Count}条消息", Text = Write([.. may.Select(p => (p.Title, p.Text))]) };
                db.Add(digest);
                await SetAsync(db, [.. may.Select(p => p.Id)], DeliveryState.Gathered, digest.Id, null, cancel);
            }

            return people.Count;
        }, cancel);
        return done.Value;
    }

    private static async Task SetAsync(AppDbContext db, Guid[] ids, DeliveryState state, Guid? digest, string? error, CancellationToken cancel)
    {
        foreach (var chunk in ids.Chunk(500))
            await db.Set<Delivery>().Where(d => chunk.Contains(d.Id)).ExecuteUpdateAsync(s => s.SetProperty(d => d.State, state).SetProperty(d => d.DigestId, digest).SetProperty(d => d.LastError, error), cancel);
    }

    private static string Write(IReadOnlyList<(string Title, string Text)> parts)
    {
        var lines = parts.Take(MostLines).Select((p, n) => $"{n + 1}. {p.Title}：{p.Text}").ToList();
        var text = "";
        var shown = 0;
        foreach (var line in lines.TakeWhile(l => text.Length + l.Length <= LongestText))
        {
            text += (text.Length > 0 ? "\n" : "") + line;
            shown++;
        }

        return shown < parts.Count ? $"{text}\n还有{parts.Count - shown}条，请登录系统在“消息”里查看。" : text;
    }
}
