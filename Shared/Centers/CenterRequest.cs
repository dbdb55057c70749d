using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Centers;

/// <summary>A centre to add or change.</summary>
public sealed class CenterRequest
{
    /// <summary>The unit that runs it; fixed once added.</summary>
    public Guid UnitId { get; set; }

    [Required(ErrorMessage = "请填写中心名称，例如“柳溪村党群服务中心”。")]
    [StringLength(60, ErrorMessage = "中心名称最多60个字。")]
    public string DisplayName { get; set; } = "";

    [StringLength(120, ErrorMessage = "地址最多120个字。")]
    public string? Address { get; set; }

    /// <summary>Published duty phone.</summary>
    [StringLength(20, ErrorMessage = "电话最多20位。")]
    public string? DutyPhone { get; set; }

    [StringLength(500, ErrorMessage = "简介最多500个字。")]
    public string? Introduction { get; set; }
}
