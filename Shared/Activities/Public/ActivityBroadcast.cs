using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Shared.Activities.Public;

/// <summary>
/// Published activities as the village loudspeaker tells them: times in words, where, who may come. What repeats at the same time and place is said once,
/// with all its dates; what is over is left out; what was cancelled is said too, since people had been told of it. Nobody is named.
/// </summary>
public static class ActivityBroadcast
{
    /// <summary>Up to so many sentences are read twice; more would not be listened to.</summary>
    public const int MostReadTwice = 12;

    /// <summary>A script of the days from one to before another; without lines where there is nothing to tell.</summary>
    public static BroadcastScript Of(PublicMonth month, DateOnly from, DateOnly to, string title)
    {
        var coming = month.Activities.Where(a => DateOnly.FromDateTime(a.Start) is var day && day >= from && day < to && a.End > month.Now).OrderBy(a => a.Start).ToList();
        return new BroadcastScript(Guid.Empty, "", month.CenterName, title, month.Now, null, BroadcastWords.Opening(month.CenterName, title), [.. Lines(coming, month.CenterPhone)], BroadcastWords.Closing(month.CenterName));
    }

    private static IEnumerable<string> Lines(IReadOnlyList<PublicActivity> coming, string? phone)
    {
        if (coming.Count == 0) yield break;
        var on = coming.Where(a => a.Status != ActivityStatus.Cancelled).ToList();
        if (on.Count > 0) yield return $"这次预告一共有{SpokenTimes.Count(on.Count, "场活动")}。";
        foreach (var same in on.GroupBy(a => (a.Title, a.Start.TimeOfDay, a.End - a.Start, a.Place, a.Audience, a.NeedsRegistration))) yield return Sentence([.. same]);
        foreach (var gone in coming.Where(a => a.Status == ActivityStatus.Cancelled))
            yield return $"原定{Dates([gone])}{SpokenTimes.Span(gone.Start, gone.End)}的“{gone.Title}”取消了，请大家互相转告。";
        if (on.Any(a => a.NeedsRegistration))
            yield return $"需要报名的活动，请到中心前台登记{(string.IsNullOrWhiteSpace(phone) ? "" : $"，或者拨打值班电话{phone}")}。";
    }

    private static string Sentence(IReadOnlyList<PublicActivity> same)
    {
        var first = same[0];
        var comers = first.Audience == Audience.Everyone ? "欢迎大家参加" : $"欢迎{Audiences.Name(first.Audience)}参加";
        return $"{Dates(same)}{SpokenTimes.Span(first.Start, first.End)}，在{first.Place}，有“{first.Title}”，{comers}{(first.NeedsRegistration ? "，需要提前报名" : "")}。";
    }

    /// <summary>“十一月二十二日，农历十月十四，星期日，”; of several dates the month is said where it changes, and the weekday where it is the same.</summary>
    private static string Dates(IReadOnlyList<PublicActivity> same)
    {
        var days = same.Select(a => DateOnly.FromDateTime(a.Start)).ToList();
        if (days.Count == 1)
            return $"{SpokenTimes.Day(days[0])}，{(ChineseDates.LunarDay(days[0]) is { Length: > 0 } lunar ? $"农历{lunar}，" : "")}{SpokenTimes.Weekday(days[0].DayOfWeek)}，";
        var words = days.Select((day, i) => i > 0 && days[i - 1].Month == day.Month ? $"{SpokenTimes.Number(day.Day)}日" : SpokenTimes.Day(day));
        return $"{string.Join("、", words)}，{(days.TrueForAll(d => d.DayOfWeek == days[0].DayOfWeek) ? $"都是{SpokenTimes.Weekday(days[0].DayOfWeek)}，" : "")}";
    }
}
