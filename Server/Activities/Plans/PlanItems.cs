using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Activities.Plans;

/// <summary>Items of a plan made from requests and from those of another year.</summary>
internal static class PlanItems
{
    public static Refusal BadYear { get; } = Refusal.Invalid("plan.year", $"请选择{PlanDates.FirstYear}到{PlanDates.LastYear}之间的年份。", "Year");

    public static PlanItem New(PlanItemRequest request)
    {
        var item = new PlanItem { CenterId = request.CenterId, Year = request.Year };
        Fill(item, request);
        return item;
    }

    public static void Fill(PlanItem item, PlanItemRequest request)
    {
        var date = PlanDates.Read(request.DateText, item.Year);
        item.Title = request.Title.Trim();
        (item.DateText, item.Month, item.Date) = (date.Text, date.Month, date.Date);
        item.Kind = request.Kind;
        item.Place = Words(request.Place);
        item.Host = Words(request.Host);
        item.Contents = Words(request.Contents);
        item.Budget = request.Budget is { } yuan ? decimal.Round(yuan, 2) : null;
        item.Expected = request.Expected;
        item.Highlight = request.Highlight;
    }

    /// <summary>The same in another year: what is written as a lunar date or a solar term falls on another day. Where a year has no such day, the month stays.</summary>
    public static PlanItem Copy(PlanItem from, int year)
    {
        var date = PlanDates.Read(from.DateText, year);
        var found = date.Problem is null;
        return new PlanItem
        {
            CenterId = from.CenterId,
            Year = year,
            Title = from.Title,
            DateText = found ? from.DateText : $"{from.Month}月",
            Month = found ? date.Month : from.Month,
            Date = found ? date.Date : null,
            Kind = from.Kind,
            Place = from.Place,
            Host = from.Host,
            Contents = from.Contents,
            Budget = from.Budget,
            Expected = from.Expected,
            Highlight = from.Highlight,
        };
    }

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
