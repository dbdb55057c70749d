using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>That something was done.</summary>
public sealed class ReminderCompletionRequest
{
    /// <summary>How it went; needed where the rule wants a note.</summary>
    [StringLength(300, ErrorMessage = "说明最多300个字。")]
    public string? Note { get; set; }
}
