using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.People;

/// <summary>An account to add. The first password is made by the system, shown once, and must be changed at first log-in.</summary>
public sealed class PersonRequest
{
    [Required(ErrorMessage = "请填写登录名。")]
    [RegularExpression("^[A-Za-z0-9._-]{3,32}$", ErrorMessage = "登录名用3到32个字母、数字、点、横线或下划线。")]
    public string UserName { get; set; } = "";

    [Required(ErrorMessage = "请填写姓名。")]
    [StringLength(30, ErrorMessage = "姓名最多30个字。")]
    public string Name { get; set; } = "";

    [StringLength(30, ErrorMessage = "职务最多30个字。")]
    public string? Title { get; set; }

    [RegularExpression("^(1[0-9]{10}|0[0-9]{2,3}-?[0-9]{7,8})$", ErrorMessage = "请填写11位手机号，或带区号的座机号。")]
    public string? Phone { get; set; }

    /// <summary>The unit that the account belongs to and in which its first role is held.</summary>
    public Guid UnitId { get; set; }

    [EnumDataType(typeof(Role), ErrorMessage = "请选择角色。")]
    public Role Role { get; set; } = Role.Cadre;
}
