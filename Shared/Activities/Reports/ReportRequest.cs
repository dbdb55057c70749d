using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Activities.Reports;

/// <summary>A short report of an activity that took place.</summary>
public sealed class ReportRequest
{
    [Required(ErrorMessage = "请写几句活动情况，例如“到场86人，猜谜112条，群众反映好”。")]
    [StringLength(1000, ErrorMessage = "活动小结最多1000个字。")]
    public string Text { get; set; } = "";
}
