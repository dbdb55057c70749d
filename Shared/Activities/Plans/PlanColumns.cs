namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>Guesses what the columns of a plan mean by their headings.</summary>
public static class PlanColumns
{
    // The longer words first, since “活动内容” is contents and “活动” is the title.
    private static readonly (string Word, PlanField Field)[] Words =
    [
        ("活动内容", PlanField.Contents), ("内容", PlanField.Contents), ("说明", PlanField.Contents), ("备注", PlanField.Contents),
        ("活动时间", PlanField.Date), ("时间", PlanField.Date), ("日期", PlanField.Date), ("节日", PlanField.Date),
        ("月份", PlanField.Month), ("类别", PlanField.Kind), ("类型", PlanField.Kind), ("分类", PlanField.Kind),
        ("地点", PlanField.Place), ("场地", PlanField.Place), ("主办", PlanField.Host), ("承办", PlanField.Host), ("责任", PlanField.Host), ("负责", PlanField.Host),
        ("预算", PlanField.Budget), ("经费", PlanField.Budget), ("金额", PlanField.Budget), ("人数", PlanField.Expected), ("人次", PlanField.Expected), ("规模", PlanField.Expected),
        ("亮点", PlanField.Highlight), ("活动名称", PlanField.Title), ("名称", PlanField.Title), ("主题", PlanField.Title), ("项目", PlanField.Title), ("活动", PlanField.Title), ("月", PlanField.Month),
    ];

    /// <summary>Whether a row is headings: it names the activity and at least one thing more.</summary>
    public static bool IsHeader(IReadOnlyList<string> cells)
    {
        var fields = Guess(cells);
        return fields.Contains(PlanField.Title) && fields.Count(f => f != PlanField.Ignore) >= 2 && cells.All(c => c.Length <= 20);
    }

    /// <summary>What each heading means; a meaning is given once, the first time.</summary>
    public static IReadOnlyList<PlanField> Guess(IReadOnlyList<string> header)
    {
        List<PlanField> fields = [];
        foreach (var heading in header)
        {
            var field = heading.Length > 20 ? PlanField.Ignore : Words.FirstOrDefault(w => heading.Contains(w.Word, StringComparison.Ordinal)).Field;
            fields.Add(field != PlanField.Ignore && fields.Contains(field) ? PlanField.Ignore : field);
        }

        return fields;
    }

    /// <summary>Without headings: dates where something reads as a date, and the activity in the first column of words.</summary>
    public static IReadOnlyList<PlanField> Guess(IReadOnlyList<IReadOnlyList<string>> rows, int year)
    {
        var columns = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        var fields = Enumerable.Repeat(PlanField.Ignore, columns).ToArray();
        var date = Enumerable.Range(0, columns).FirstOrDefault(c => Filled(rows, c) is { Count: > 0 } cells && cells.Count(t => PlanDates.Read(t, year).Problem is null) * 2 > cells.Count, -1);
        if (date >= 0) fields[date] = PlanField.Date;
        var title = Enumerable.Range(0, columns).FirstOrDefault(c => c != date && Filled(rows, c) is { Count: > 0 } cells && cells.TrueForAll(t => !decimal.TryParse(t, out _)), -1);
        if (title >= 0) fields[title] = PlanField.Title;
        return fields;
    }

    private static List<string> Filled(IReadOnlyList<IReadOnlyList<string>> rows, int column) => [.. rows.Where(r => r.Count > column && r[column].Length > 0).Select(r => r[column])];
}
