using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Server.Rosters.Planning;

/// <summary>Puts the people that a plan gives to a date on its posts: whoever led least so far leads.</summary>
internal static class PlanPosts
{
    /// <param name="keep">Whether people who stay on a date keep their posts.</param>
    public static IReadOnlyList<DraftCell> Of(RosterFacts facts, RosterPlan plan, IReadOnlySet<DateOnly> open, bool keep)
    {
        var ids = facts.Members.ToDictionary(m => RosterFacts.Id(m.Id), m => m.Id);
        var leads = facts.Cells.Values.Where(c => c.Post == 0 && c.MemberId is not null && !open.Contains(c.Date)).GroupBy(c => c.MemberId!.Value).ToDictionary(g => g.Key, g => g.Count());
        List<DraftCell> cells = [];
        foreach (var day in plan.Days.Where(d => open.Contains(d.Date)))
        {
            var people = day.PersonIds.Select(p => ids[p]).ToList();
            var posts = new DraftCell[Math.Max(facts.Roster.Posts.Count, facts.PlannedPosts(day.Date))];
            for (var p = 0; p < posts.Length; p++)
            {
                var old = facts.Cells.GetValueOrDefault((day.Date, p));
                var stays = old?.MemberId is { } holder && people.Contains(holder) && (old.Locked || (keep && p < facts.Roster.Posts.Count));
                posts[p] = new DraftCell(day.Date, p, stays ? old!.MemberId : null, stays && old!.Locked);
                if (stays) people.Remove(old!.MemberId!.Value);
            }

            foreach (var person in people.OrderBy(id => leads.GetValueOrDefault(id)))
            {
                var free = Array.FindIndex(posts, c => c.MemberId is null);
                if (free >= 0) posts[free] = posts[free] with { MemberId = person };
            }

            if (posts[0].MemberId is { } lead) leads[lead] = leads.GetValueOrDefault(lead) + 1;
            cells.AddRange(posts);
        }

        return cells;
    }
}
