using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>An entry for the duty log. Entries are never changed; a correction is a new one that names the old.</summary>
public sealed class DutyLogRequest
{
    public Guid RosterId { get; set; }

    /// <summary>The duty's date, today or up to 7 days back.</summary>
    public DateOnly Date { get; set; }

    [EnumDataType(typeof(DutyLogKind), ErrorMessage = "请选择记录类别。")]
    public DutyLogKind Kind { get; set; } = DutyLogKind.Matter;

    [Required(ErrorMessage = "请填写记录内容。")]
    [StringLength(1000, ErrorMessage = "记录内容最多1000个字。")]
    public string Text { get; set; } = "";

    /// <summary>Whether the next person on duty must know it.</summary>
    public bool Handover { get; set; }

    /// <summary>The entry that this one corrects.</summary>
    public Guid? CorrectsId { get; set; }
}
