using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.People;

/// <summary>What a person types to log in.</summary>
public sealed class SignInRequest
{
    [Required(ErrorMessage = "请填写登录名。")]
    [StringLength(64, ErrorMessage = "登录名最多64个字。")]
    public string UserName { get; set; } = "";

    [Required(ErrorMessage = "请填写密码。")]
    [StringLength(128, ErrorMessage = "密码最多128位。")]
    public string Password { get; set; } = "";
}
