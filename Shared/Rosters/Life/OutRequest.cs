using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>Leaves the house during a duty and tells where to (外出告知).</summary>
public sealed class OutRequest
{
    [Required(ErrorMessage = "请写明去向，例如“到三组走访”。")]
    [StringLength(40, ErrorMessage = "去向最多40个字。")]
    public string Where { get; set; } = "";

    /// <summary>When the person means to be back; wall clock of the centre.</summary>
    public TimeOnly? BackBy { get; set; }
}
