using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>A registration for an activity; asks for no more than is needed to hold a place and to call back.</summary>
public sealed class RegistrationRequest
{
    [Required(ErrorMessage = "请填写姓名。")]
    [StringLength(30, ErrorMessage = "姓名最多30个字。")]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "请填写电话，活动有变动时好通知您。")]
    [RegularExpression("^(1[0-9]{10}|0[0-9]{2,3}-?[0-9]{7,8})$", ErrorMessage = "请填写11位手机号，或带区号的座机号。")]
    public string Phone { get; set; } = "";

    /// <summary>How many come, the person themselves included.</summary>
    [Range(1, 50, ErrorMessage = "人数请填1到50之间的整数。")]
    public int People { get; set; } = 1;

    /// <summary>Whether they come from outside the village.</summary>
    public bool Visitor { get; set; }

    /// <summary>Whether the person agrees to their data being kept for this activity.</summary>
    [Range(typeof(bool), "true", "true", ErrorMessage = "请勾选同意：姓名和电话只用于这次活动，活动后90天删除。")]
    public bool Consent { get; set; }

    /// <summary>Whether a guardian agrees; wanted where the activity is for children.</summary>
    public bool GuardianConsent { get; set; }
}
