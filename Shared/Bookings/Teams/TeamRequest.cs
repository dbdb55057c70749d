using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Bookings.Teams;

/// <summary>A team to add or change.</summary>
public sealed class TeamRequest
{
    public Guid CenterId { get; set; }

    /// <summary>Stands on public boards: the team's name, not a person's.</summary>
    [Required(ErrorMessage = "请填写团队名称，例如“银龄艺术团”。")]
    [StringLength(30, ErrorMessage = "团队名称最多30个字。")]
    public string Name { get; set; } = "";

    public bool Active { get; set; } = true;

    /// <summary>The version that was loaded; null when adding.</summary>
    public Guid? Version { get; set; }
}
