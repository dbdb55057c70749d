using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>Published duties as pages see them.</summary>
internal static class DutyViews
{
    /// <summary>The rosters' published duties that run at a moment of that date, yesterday's nights included; posts that stayed empty too.</summary>
    public static async Task<IReadOnlyList<(Assignment Duty, Roster Roster)>> OfTodayAsync(AppDbContext db, IReadOnlyList<Roster> rosters, DateTime now, CancellationToken cancel)
    {
        var (ids, today) = (rosters.Select(r => r.Id).ToArray(), DateOnly.FromDateTime(now));
        var yesterday = today.AddDays(-1);
        var known = rosters.ToDictionary(r => r.Id);
        var rows = await db.Assignments.AsNoTracking().Where(a => ids.Contains(a.RosterId) && (a.Date == today || a.Date == yesterday)).ToListAsync(cancel);
        return [.. rows.GroupBy(a => (a.RosterId, a.Date)).Where(g => g.Any(a => a.PublishedMemberId is not null)).SelectMany(g => g)
            .Select(a => (a, known[a.RosterId])).Where(x => x.a.Post < x.Item2.Posts.Count || x.a.PublishedMemberId is not null)
            .Where(x => x.a.Date == today || x.Item2.EndOn(x.a.Date) > now)
            .OrderBy(x => x.Item2.StartOn(x.a.Date)).ThenBy(x => x.Item2.Name, StringComparer.Ordinal).ThenBy(x => x.a.Post)];
    }

    public static Task<Dictionary<Guid, RosterMember>> MembersAsync(AppDbContext db, IEnumerable<Guid> rosters, CancellationToken cancel)
    {
        var ids = rosters.Distinct().ToArray();
        return db.RosterMembers.AsNoTracking().Where(m => ids.Contains(m.RosterId)).ToDictionaryAsync(m => m.Id, cancel);
    }

    /// <param name="me">The reader's account.</param>
    /// <param name="mayPlan">Whether the reader may check in anybody.</param>
    public static DutyListItem Item(Assignment a, Roster roster, IReadOnlyDictionary<Guid, RosterMember> members, Guid? me, bool mayPlan, DateTime now)
    {
        var member = a.PublishedMemberId is { } id ? members.GetValueOrDefault(id) : null;
        var mine = me is not null && member?.UserId == me;
        return new DutyListItem(
            a.Id, roster.Id, roster.Name, a.Date, a.Post, roster.PostName(a.Post), roster.StartOn(a.Date), roster.EndOn(a.Date), member?.Id, member?.Name, member?.Title,
            member is null ? null : member.PhonePublic || mine ? member.Phone : Phones.Mask(member.Phone), a.Shown, a.InsteadOfId is { } first ? members.GetValueOrDefault(first)?.Name : null,
            a.CheckedInUtc is { } at ? CenterClock.ToWallClock(at) : null, a.Where, a.BackBy, mine, member is not null && (mine || mayPlan) && DutyTimes.RefuseCheckIn(roster, a, now) is null && a.CheckedInUtc is null);
    }
}
