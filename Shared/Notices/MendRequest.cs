using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Notices;

/// <summary>What an operator puts right before sending a dead delivery again.</summary>
public sealed class MendRequest
{
    /// <summary>Another mail address or phone number; null = as it was.</summary>
    [StringLength(200, ErrorMessage = "地址请不要超过200个字符。")]
    public string? Address { get; set; }

    [Required(ErrorMessage = "请填写标题。"), StringLength(60, ErrorMessage = "标题请不要超过60个字。")]
    public string Title { get; set; } = "";

    [Required(ErrorMessage = "请填写正文。"), StringLength(4000, ErrorMessage = "正文请不要超过4000个字。")]
    public string Text { get; set; } = "";
}
