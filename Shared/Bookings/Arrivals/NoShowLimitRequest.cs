using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Bookings.Arrivals;

/// <summary>What a centre does about no-shows.</summary>
public sealed class NoShowLimitRequest
{
    [Range(0, 20, ErrorMessage = "爽约次数请填0到20（0 = 不限制）。")]
    public int Count { get; set; }

    [Range(1, 366, ErrorMessage = "统计天数请填1到366天。")]
    public int WithinDays { get; set; } = 30;

    [Range(1, 366, ErrorMessage = "限制天数请填1到366天。")]
    public int ForDays { get; set; } = 14;

    [EnumDataType(typeof(NoShowEffect), ErrorMessage = "请选择爽约后的限制。")]
    public NoShowEffect Effect { get; set; } = NoShowEffect.NeedsApproval;
}
