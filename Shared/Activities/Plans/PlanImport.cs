using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>Makes items of a plan from pasted rows, and says of each row that can't be one why.</summary>
public static partial class PlanImport
{
    private static readonly string[] Yes = ["是", "亮点", "√", "✓", "有", "Y", "y", "1"];

    private static readonly string[] No = ["", "否", "无", "×", "N", "n", "0", "-", "—"];

    public static ImportPreview Preview(PlanImportRequest request)
    {
        var table = PlanTable.Read(request.Text);
        if (table.Count == 0) return new ImportPreview(false, [], [], ["没有找到内容，请从表格里复制后粘贴到这里。"]);
        var header = PlanColumns.IsHeader(table[0].Cells);
        var body = header ? table.Skip(1).ToList() : [.. table];
        var width = table.Max(r => r.Cells.Count);
        var guessed = header ? PlanColumns.Guess(table[0].Cells) : PlanColumns.Guess([.. body.Select(r => r.Cells)], request.Year);
        var fields = Enumerable.Range(0, width).Select(c => (request.Mapping ?? guessed).ElementAtOrDefault(c)).ToList();
        var columns = fields.Select((f, c) => new ImportColumn(
            header && table[0].Cells.ElementAtOrDefault(c) is { Length: > 0 } heading ? heading : $"第{c + 1}列", body.Select(r => r.Cells.ElementAtOrDefault(c)).FirstOrDefault(t => !string.IsNullOrEmpty(t)), f)).ToList();
        return new ImportPreview(header, columns, [.. body.Select(r => Row(request, fields, r.Line, r.Cells))], Faults(fields, body.Count, table.Count));
    }

    private static List<string> Faults(List<PlanField> fields, int rows, int all)
    {
        List<string> faults = [];
        if (rows == 0) faults.Add("只有表头，没有内容。");
        if (!fields.Contains(PlanField.Title)) faults.Add("没有认出“活动”这一列，请在上面选择哪一列是活动名称。");
        if (!fields.Contains(PlanField.Date) && !fields.Contains(PlanField.Month)) faults.Add("没有认出“日期”或“月份”这一列，请在上面选择。");
        if (fields.Where(f => f != PlanField.Ignore).GroupBy(f => f).FirstOrDefault(g => g.Count() > 1) is { } twice) faults.Add($"有两列都是“{PlanFields.Name(twice.Key)}”，请只留一列。");
        if (all >= PlanTable.MostRows) faults.Add($"一次最多导入{PlanTable.MostRows}行，请分几次导入。");
        return faults;
    }

    private static ImportRow Row(PlanImportRequest request, List<PlanField> fields, int line, IReadOnlyList<string> cells)
    {
        List<string> problems = [];
        string Cell(PlanField field) => fields.IndexOf(field) is >= 0 and var c && c < cells.Count ? cells[c] : "";
        var item = new PlanItemRequest
        {
            CenterId = request.CenterId,
            Year = request.Year,
            Title = Cell(PlanField.Title),
            DateText = When(Cell(PlanField.Date), Cell(PlanField.Month)),
            Place = Cell(PlanField.Place),
            Host = Cell(PlanField.Host),
            Contents = Cell(PlanField.Contents),
            Kind = Kind(Cell(PlanField.Kind), problems),
            Budget = Yuan(Cell(PlanField.Budget), problems),
            Expected = People(Cell(PlanField.Expected), problems),
            Highlight = Flag(Cell(PlanField.Highlight), problems),
        };
        List<ValidationResult> faults = [];
        Validator.TryValidateObject(item, new ValidationContext(item), faults, validateAllProperties: true);
        if (faults.Count > 0) faults.AddRange(item.Validate(new ValidationContext(item)).Where(f => faults.TrueForAll(k => k.ErrorMessage != f.ErrorMessage)).ToArray());
        problems.InsertRange(0, faults.Select(f => f.ErrorMessage!));
        var date = PlanDates.Read(item.DateText, request.Year);
        if (problems.Count > 0) return new ImportRow(line, cells, null, date.Date, problems);
        item.DateText = date.Text;
        return new ImportRow(line, cells, item, date.Date, []);
    }

    /// <summary>The date, or else the month; a bare number in the month's column is a month.</summary>
    private static string When(string date, string month)
    {
        if (date.Length > 0) return date;
        return int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 ? $"{number}月" : month;
    }

    private static ActivityKind Kind(string text, List<string> problems)
    {
        if (text.Length == 0) return ActivityKind.Culture;
        foreach (var kind in ActivityKinds.All)
            if (ActivityKinds.Name(kind) is var name && (name == text || name.StartsWith(text, StringComparison.Ordinal) || text.StartsWith(name, StringComparison.Ordinal))) return kind;
        problems.Add($"没有“{text}”这个类别，请写{string.Join("、", ActivityKinds.All.Select(ActivityKinds.Name))}中的一个。");
        return ActivityKind.Culture;
    }

    private static decimal? Yuan(string text, List<string> problems)
    {
        if (No.Contains(text)) return null;
        var match = Money().Match(text.Replace(",", "", StringComparison.Ordinal));
        if (match.Success && decimal.TryParse(match.Groups["n"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan)) return match.Groups["w"].Success ? yuan * 10000 : yuan;
        problems.Add($"预算“{text}”不是金额，请写成“5000”“5000元”或“2万元”。");
        return null;
    }

    private static int? People(string text, List<string> problems)
    {
        if (No.Contains(text)) return null;
        var match = Heads().Match(text.Replace(",", "", StringComparison.Ordinal));
        if (match.Success && int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var people)) return people;
        problems.Add($"人数“{text}”不是数字，请写成“200”或“200人”。");
        return null;
    }

    private static bool Flag(string text, List<string> problems)
    {
        if (!Yes.Contains(text) && !No.Contains(text)) problems.Add($"亮点请写“是”或“否”，不能写“{text}”。");
        return Yes.Contains(text);
    }

    [GeneratedRegex("^[约¥￥]?(?<n>[0-9]{1,9}(\\.[0-9]{1,2})?)(?<w>万)?元?$")]
    private static partial Regex Money();

    [GeneratedRegex("^约?(?<n>[0-9]{1,6})[余多]?(人|人次|户)?(次|左右|以上)?$")]
    private static partial Regex Heads();
}
