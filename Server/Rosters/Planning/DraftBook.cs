using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;

namespace PartyMassCenter.Server.Rosters.Planning;

/// <summary>Writes steps of a draft, each of which can be undone until the draft is published.</summary>
internal static class DraftBook
{
    private const int MostSteps = 50;

    private const int MostText = 100;

    /// <summary>Changes the draft to these posts; answers with how many duties are in other hands.</summary>
    public static async Task<int> WriteAsync(AppDbContext db, RosterFacts facts, IEnumerable<DraftCell> cells, string text, CancellationToken cancel)
    {
        var draft = await db.Set<RosterDraft>().FirstAsync(d => d.RosterId == facts.Roster.Id, cancel);
        List<DraftCell> before = [];
        var hands = 0;
        foreach (var cell in cells)
        {
            var row = facts.Rows.GetValueOrDefault((cell.Date, cell.Post));
            if (row is not null && row.DraftMemberId == cell.MemberId && row.Locked == cell.Locked) continue;
            before.Add(new DraftCell(cell.Date, cell.Post, row?.DraftMemberId, row?.Locked ?? false, row is null));
            if (row?.DraftMemberId != cell.MemberId) hands++;
            if (row is null) db.Add(new Assignment { RosterId = facts.Roster.Id, Date = cell.Date, Post = cell.Post, DraftMemberId = cell.MemberId, Locked = cell.Locked });
            else (row.DraftMemberId, row.Locked) = (cell.MemberId, cell.Locked);
        }

        if (before.Count == 0) return 0;
        draft.Stamp = Guid.CreateVersion7();
        draft.Steps++;
        db.Add(new DraftStep { RosterId = facts.Roster.Id, Number = draft.Steps, Text = text.Length > MostText ? text[..MostText] : text, Before = before });
        var oldest = draft.Steps - MostSteps;
        await db.Set<DraftStep>().Where(s => s.RosterId == facts.Roster.Id && s.Number <= oldest).ExecuteDeleteAsync(cancel);
        return hands;
    }

    /// <summary>Forgets all steps: what is published, or put back, can't be undone.</summary>
    public static async Task ForgetAsync(AppDbContext db, Guid rosterId, CancellationToken cancel)
    {
        (await db.Set<RosterDraft>().FirstAsync(d => d.RosterId == rosterId, cancel)).Stamp = Guid.CreateVersion7();
        await db.Set<DraftStep>().Where(s => s.RosterId == rosterId).ExecuteDeleteAsync(cancel);
    }
}
