using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Notices;

/// <summary>A notice to a whole unit: to its groups, and to be read out over the loudspeaker.</summary>
public sealed class BroadcastRequest
{
    public Guid UnitId { get; set; }

    [Required(ErrorMessage = "请填写标题，如“停水通知”。"), StringLength(60, ErrorMessage = "标题请不要超过60个字。")]
    public string Title { get; set; } = "";

    [Required(ErrorMessage = "请填写要通知的内容。"), StringLength(500, ErrorMessage = "内容请不要超过500个字，太长了群众听不清。")]
    public string Text { get; set; } = "";
}
