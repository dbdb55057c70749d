using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Activities.Reports;

/// <summary>What somebody thought of an activity; without a name.</summary>
public sealed class RatingRequest
{
    [Range(1, 5, ErrorMessage = "请点选一到五颗星。")]
    public int Stars { get; set; }

    [StringLength(200, ErrorMessage = "感想最多200个字。")]
    public string? Sentence { get; set; }
}
