using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.People;

/// <summary>A unit to add or change.</summary>
public sealed class UnitRequest
{
    /// <summary>Parent; null only for a root, which only a first-time set-up may add.</summary>
    public Guid? ParentId { get; set; }

    [Required(ErrorMessage = "请填写单位名称。")]
    [StringLength(60, ErrorMessage = "单位名称最多60个字。")]
    public string Name { get; set; } = "";

    [EnumDataType(typeof(UnitKind), ErrorMessage = "请选择单位类别。")]
    public UnitKind Kind { get; set; } = UnitKind.Village;

    [RegularExpression("^[0-9]{12}$", ErrorMessage = "统计区划代码是12位数字，请核对。")]
    public string? AreaCode { get; set; }
}
