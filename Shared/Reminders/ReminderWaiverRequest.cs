using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>Occurrences that need not be done, and why.</summary>
public sealed class ReminderWaiverRequest
{
    /// <summary>1 to 100 occurrences of one centre.</summary>
    [MinLength(1, ErrorMessage = "请选择要免办的事项。")]
    [MaxLength(100, ErrorMessage = "一次最多免办100项。")]
    public List<Guid> Ids { get; set; } = [];

    [Required(ErrorMessage = "请写明免办的原因。")]
    [StringLength(200, ErrorMessage = "原因最多200个字。")]
    public string Reason { get; set; } = "";
}
