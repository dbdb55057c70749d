using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>A plan pasted from a spreadsheet: rows are lines, columns parted by tabs or commas. A workbook is turned into such text first.</summary>
public sealed class PlanImportRequest
{
    public Guid CenterId { get; set; }

    [Range(PlanDates.FirstYear, PlanDates.LastYear, ErrorMessage = "请选择年份。")]
    public int Year { get; set; }

    [Required(ErrorMessage = "请粘贴表格内容，或选择一个xlsx文件。")]
    [StringLength(200000, ErrorMessage = "内容太长，请分几次导入。")]
    public string Text { get; set; } = "";

    /// <summary>What each column means, from the left; null = as the header and the contents suggest.</summary>
    public List<PlanField>? Mapping { get; set; }

    /// <summary>Whether rows with problems are left out; otherwise one of them refuses the import.</summary>
    public bool LeaveOutProblems { get; set; }
}
