using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Server.Rosters.Planning;

/// <summary>Builds the sheet of a roster from its facts.</summary>
internal static class SheetBuilder
{
    public static RosterSheet Build(RosterFacts facts, RosterDraft draft, DateOnly from, DateOnly until, string? undo, bool mayPlan)
    {
        var problem = facts.Problem(_ => true, [], asMany: true);
        var duties = facts.Duties(_ => true);
        var standing = PlanJudge.Standing(problem, duties);
        var (proven, gap) = PlanJudge.Judge(problem, duties, standing);
        var days = Enumerable.Range(from.DayNumber, until.DayNumber - from.DayNumber + 1).Select(n => Day(facts, DateOnly.FromDayNumber(n))).ToArray();
        return new RosterSheet(
            facts.Roster.Id, facts.Roster.Name, facts.Roster.Posts, facts.Today, draft.Stamp, draft.PublishedNumber, days, People(facts, standing),
            problem.Days.Count == 0 ? null : problem.Days[0].Date, problem.Days.Count == 0 ? null : problem.Days[^1].Date,
            proven, standing.LargestDeviation, Sentence(problem, standing, proven, gap), days.Where(d => !d.Fixed).Sum(d => d.Posts.Count(p => p.Changed)), undo, mayPlan);
    }

    private static SheetDay Day(RosterFacts facts, DateOnly date)
    {
        var day = facts.Day(date);
        var serves = facts.Serves(date);
        var posts = Math.Max(serves ? facts.Roster.Posts.Count : 0, facts.PlannedPosts(date));
        return new SheetDay(
            date, facts.Class(date), day.IsBreak ? day.Festival : null, day.Mark, serves, facts.IsFixed(date), [.. Enumerable.Range(0, posts).Select(p => Post(facts, date, p))],
            serves && facts.PlannedPosts(date) > 0 ? Uncovered(facts, date) : null, [.. facts.Members.Where(m => !m.Removed && !facts.IsAvailable(m, date)).Select(m => m.Id)]);
    }

    private static SheetPost Post(RosterFacts facts, DateOnly date, int post)
    {
        var row = facts.Rows.GetValueOrDefault((date, post));
        var (member, published) = (facts.At(date, post), row?.PublishedMemberId);
        return new SheetPost(post, row?.Id, member, Name(facts, member), published, Name(facts, published), row?.Locked ?? false, row?.Shown ?? DutyState.Expected);
    }

    /// <summary>Why a post stays open, or will; null where all are held by people who are there.</summary>
    private static string? Uncovered(RosterFacts facts, DateOnly date)
    {
        var need = facts.Roster.Posts.Count;
        if (!facts.IsFixed(date) && facts.Members.FirstOrDefault(m => Enumerable.Range(0, need).Any(p => facts.At(date, p) == m.Id) && facts.Away(m, date) is not null) is { } away)
            return $"{away.Name}{date:M月d日}{facts.Away(away, date)}，请安排替班或重新排班。";
        var open = Enumerable.Range(0, need).Count(p => facts.At(date, p) is null);
        if (open == 0) return null;
        var there = facts.Members.Count(m => !m.Removed && facts.IsAvailable(m, date));
        return there < need ? new UncoveredDay(date, need, there, []).Reason : $"{date:M月d日}还有{open}个岗位没有排人，请安排人员或重新排班。";
    }

    private static IReadOnlyList<SheetPerson> People(RosterFacts facts, RosterPlan standing)
    {
        var counters = standing.Counters.ToLookup(c => c.PersonId);
        var loads = standing.Loads.ToDictionary(l => l.PersonId);
        return [.. facts.Members.Where(m => counters.Contains(RosterFacts.Id(m.Id))).Select(m => new SheetPerson(
            m.Id, m.Name, m.Title, [.. counters[RosterFacts.Id(m.Id)].Select(c => new SheetCounter(c.Counter, c.Served, c.FairShare))], loads[RosterFacts.Id(m.Id)].Load, loads[RosterFacts.Id(m.Id)].FairShare))];
    }

    private static string Sentence(RosterProblem problem, RosterPlan standing, bool proven, long gap)
    {
        if (problem.Days.Count == 0) return "还没有排班，请选择日期后点“一键排班”。";
        if (problem.Policy == FairnessPolicy.EqualTotals)
            return proven ? $"工作量最多与最少相差{standing.LoadSpread}，已证明最优。" : $"工作量最多与最少相差{standing.LoadSpread}，与理论最优最多差{gap}。";
        if (!proven) return $"最大偏差{standing.LargestDeviation:0.0}天，有{gap}天分配可以更公平，可以点“重新排班”。";
        return standing.LargestDeviation < 1 ? "每人每项与应值天数相差不到1天，已证明最优。" : $"最大偏差{standing.LargestDeviation:0.0}天，受已值和锁定的班影响，已证明不能更公平。";
    }

    private static string? Name(RosterFacts facts, Guid? member) => member is { } id ? facts.Names.GetValueOrDefault(id, "已移出的人员") : null;
}
