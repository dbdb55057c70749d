using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Resources;

/// <summary>A movable resource to add or change.</summary>
public sealed class ResourceRequest
{
    public Guid CenterId { get; set; }

    [Required(ErrorMessage = "请填写物品名称，例如“折叠椅”。")]
    [StringLength(30, ErrorMessage = "物品名称最多30个字。")]
    public string Name { get; set; } = "";

    /// <summary>How many there are.</summary>
    [Range(1, 5000, ErrorMessage = "数量请填1到5000之间的整数；不再借出请改为停用。")]
    public int Count { get; set; } = 1;

    /// <summary>Whether it can be booked.</summary>
    public bool Active { get; set; } = true;

    [StringLength(200, ErrorMessage = "说明最多200个字。")]
    public string? Notes { get; set; }

    /// <summary>The version that was loaded; null when adding.</summary>
    public Guid? Version { get; set; }
}
