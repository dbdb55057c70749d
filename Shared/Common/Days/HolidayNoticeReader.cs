using System.Globalization;
using System.Text.Json;

namespace PartyMassCenter.Shared.Common.Days;

/// <summary>
/// Reads notices from JSON: <c>{"source":…,"years":{"2026":{"off":[{"name":…,"from":…,"to":…,"statutory":[…]}],"work":[…]}}}</c>.
/// Names every fault in a Chinese sentence, all at once.
/// </summary>
public static class HolidayNoticeReader
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static Outcome<IReadOnlyList<HolidayNotice>> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Fault("请粘贴放假安排的内容，或选择文件。");
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            var faults = new List<string>();
            var notices = Notices(document.RootElement, faults);
            return faults.Count == 0 ? notices : Outcome<IReadOnlyList<HolidayNotice>>.Refused(faults.Distinct().Select(Fault));
        }
        catch (JsonException e)
        {
            return Fault($"第{e.LineNumber + 1}行附近的格式不对，读不出来，请检查引号、逗号和括号是否成对。");
        }
    }

    private static List<HolidayNotice> Notices(JsonElement root, List<string> faults)
    {
        var notices = new List<HolidayNotice>();
        var source = Text(root, "source");
        if (string.IsNullOrWhiteSpace(source)) faults.Add("缺少“source”：请写明通知的标题和文号。");
        else if (source.Length > 200) faults.Add("“source”最多200个字。");
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("years", out var years) || years.ValueKind != JsonValueKind.Object || !years.EnumerateObject().Any())
        {
            faults.Add("缺少“years”：请按年份写出放假（off）和上班（work）的日期。");
            return notices;
        }

        foreach (var entry in years.EnumerateObject())
        {
            if (!int.TryParse(entry.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 2000 or > 2200)
                faults.Add($"年份“{entry.Name}”不对，请写四位年份，例如2027。");
            else if (entry.Value.ValueKind != JsonValueKind.Object)
                faults.Add($"{year}年的内容不对，应当包含off和work两项。");
            else
                notices.Add(new HolidayNotice(year, source ?? "", Breaks(entry.Value, year, faults), Work(entry.Value, year, faults)));
        }

        foreach (var notice in notices) Check(notice, faults);
        return notices;
    }

    private static List<HolidayBreak> Breaks(JsonElement year, int number, List<string> faults)
    {
        var breaks = new List<HolidayBreak>();
        if (!year.TryGetProperty("off", out var off) || off.ValueKind != JsonValueKind.Array || off.GetArrayLength() == 0)
        {
            faults.Add($"{number}年缺少放假日期（off）。");
            return breaks;
        }

        foreach (var (item, index) in off.EnumerateArray().Select((item, index) => (item, index + 1)))
        {
            var name = Text(item, "name");
            var called = string.IsNullOrWhiteSpace(name) ? $"第{index}个假期" : name;
            if (string.IsNullOrWhiteSpace(name) || name.Length > 20) faults.Add($"{number}年第{index}个假期要有1到20个字的名称（name）。");
            var (from, to) = (Day(item, "from", $"{number}年{called}的开始日期", faults), Day(item, "to", $"{number}年{called}的结束日期", faults));
            if (from is not { } first || to is not { } last) continue;
            if (last < first) faults.Add($"{number}年{called}的结束日期早于开始日期。");
            else if (last.DayNumber - first.DayNumber > 30) faults.Add($"{number}年{called}超过31天，请检查日期。");
            else breaks.Add(new HolidayBreak(called, first, last, Days(item, "statutory", $"{number}年{called}的法定节日（statutory）", faults)));
        }

        return breaks;
    }

    private static List<DateOnly> Work(JsonElement year, int number, List<string> faults) => Days(year, "work", $"{number}年的上班日期（work）", faults);

    private static List<DateOnly> Days(JsonElement item, string property, string what, List<string> faults)
    {
        var days = new List<DateOnly>();
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(property, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            faults.Add($"缺少{what}；没有就写成空的方括号。");
            return days;
        }

        foreach (var entry in list.EnumerateArray())
        {
            var text = entry.ValueKind == JsonValueKind.String ? entry.GetString() : entry.GetRawText();
            if (Parse(text) is { } day) days.Add(day);
            else faults.Add($"{what}里的“{text}”不是日期，请写成2027-01-01的样子。");
        }

        return days;
    }

    private static void Check(HolidayNotice notice, List<string> faults)
    {
        var off = notice.Off.SelectMany(b => Enumerable.Range(0, b.To.DayNumber - b.From.DayNumber + 1).Select(b.From.AddDays)).ToList();
        foreach (var day in off.Concat(notice.Work).Where(d => d.Year != notice.Year).Distinct())
            faults.Add($"{day:yyyy-MM-dd}不在{notice.Year}年内，请放到它自己的年份里。");
        foreach (var day in off.GroupBy(d => d).Where(g => g.Count() > 1).Select(g => g.Key))
            faults.Add($"{ChineseDates.DayWithWeekday(day)}同时属于两个假期，请检查。");
        foreach (var day in notice.Work.GroupBy(d => d).Where(g => g.Count() > 1).Select(g => g.Key))
            faults.Add($"上班日期{ChineseDates.DayWithWeekday(day)}写了两次。");
        foreach (var day in notice.Work.Where(off.Contains).Distinct())
            faults.Add($"{ChineseDates.DayWithWeekday(day)}既写了放假又写了上班，请保留一个。");
        foreach (var day in notice.Work.Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Distinct())
            faults.Add($"上班日期{ChineseDates.DayWithWeekday(day)}不是周末，本来就上班，请检查。");
        foreach (var rest in notice.Off)
            foreach (var day in rest.Statutory.Where(d => d < rest.From || d > rest.To))
                faults.Add($"{rest.Name}的法定节日{ChineseDates.DayWithWeekday(day)}不在放假日期之内。");
    }

    private static DateOnly? Day(JsonElement item, string property, string what, List<string> faults)
    {
        var text = Text(item, property);
        if (Parse(text) is { } day) return day;
        faults.Add(text is null ? $"缺少{what}（{property}）。" : $"{what}“{text}”不是日期，请写成2027-01-01的样子。");
        return null;
    }

    private static string? Text(JsonElement item, string property) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2200 ? day : null;

    private static Refusal Fault(string sentence) => Refusal.Invalid("holidays.notice", sentence, "Text");
}
