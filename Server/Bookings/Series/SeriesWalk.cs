using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Series;

/// <summary>What was done date by date, inside a unit of work that is kept or thrown away.</summary>
internal sealed class SeriesWalk
{
    private const int Named = 5;

    /// <summary>Throws away what was only tried; nobody sees it.</summary>
    public static readonly Refusal OnlyLooking = Refusal.Conflict("series.only-looking", "只是查看，没有保存。");

    public List<SeriesOccurrence> Occurrences { get; } = [];

    public List<BookingDetails> Done { get; } = [];

    /// <summary>Refuses while a date wants an answer, naming the first ones; null where all is answered.</summary>
    public Refusal? Unanswered()
    {
        var open = Occurrences.Where(o => o.Refusals.Count > 0).ToList();
        if (open.Count == 0) return null;
        var named = string.Join("；", open.Take(Named).Select(o => $"{new TimeRange(o.Start, o.End)}：{string.Join(' ', o.Refusals.Select(r => r.Message))}"));
        return Refusal.Conflict("series.conflicts", $"有{open.Count}个日期不能预约，请逐个选择跳过、改时间或换功能室：{named}{(open.Count > Named ? "……" : "")}");
    }
}
