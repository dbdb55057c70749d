using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.People;

/// <summary>The first unit and the first administrator of a new installation.</summary>
public sealed class SetUpRequest
{
    /// <summary>From the link in the server's log.</summary>
    public string Token { get; set; } = "";

    [Required(ErrorMessage = "请填写县（区）名称，例如“清河县”。")]
    [StringLength(60, ErrorMessage = "单位名称最多60个字。")]
    public string UnitName { get; set; } = "";

    [Required(ErrorMessage = "请填写您的姓名。")]
    [StringLength(30, ErrorMessage = "姓名最多30个字。")]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "请填写登录名。")]
    [RegularExpression("^[A-Za-z0-9._-]{3,32}$", ErrorMessage = "登录名用3到32个字母、数字、点、横线或下划线。")]
    public string UserName { get; set; } = "";

    [Required(ErrorMessage = "请填写密码。")]
    [StringLength(128, ErrorMessage = "密码最多128位。")]
    public string Password { get; set; } = "";

    [Required(ErrorMessage = "请再填一次密码。")]
    [Compare(nameof(Password), ErrorMessage = "两次填写的密码不一样，请重新填写。")]
    public string RepeatedPassword { get; set; } = "";
}
