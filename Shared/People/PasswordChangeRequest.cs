using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.People;

/// <summary>One's own password, old and new.</summary>
public sealed class PasswordChangeRequest
{
    [Required(ErrorMessage = "请填写现在的密码。")]
    [StringLength(128, ErrorMessage = "密码最多128位。")]
    public string CurrentPassword { get; set; } = "";

    [Required(ErrorMessage = "请填写新密码。")]
    [StringLength(128, ErrorMessage = "密码最多128位。")]
    public string NewPassword { get; set; } = "";

    [Required(ErrorMessage = "请再填一次新密码。")]
    [Compare(nameof(NewPassword), ErrorMessage = "两次填写的新密码不一样，请重新填写。")]
    public string RepeatedPassword { get; set; } = "";
}
