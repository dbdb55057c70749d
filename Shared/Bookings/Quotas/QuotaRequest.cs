using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Quotas;

/// <summary>A quota to set or change.</summary>
public sealed class QuotaRequest : IValidatableObject
{
    public Guid CenterId { get; set; }

    [EnumDataType(typeof(QuotaSubject), ErrorMessage = "请选择限额对谁有效。")]
    public QuotaSubject Subject { get; set; } = QuotaSubject.EveryPerson;

    /// <summary>The team, where it is for one.</summary>
    public Guid? TeamId { get; set; }

    /// <summary>Rooms with any of these functions; None = not by function.</summary>
    public RoomFunction Functions { get; set; }

    /// <summary>Chosen rooms; empty and no functions = all rooms.</summary>
    public List<Guid> RoomIds { get; set; } = [];

    [EnumDataType(typeof(QuotaPeriod), ErrorMessage = "请选择每天、每周或每月。")]
    public QuotaPeriod Period { get; set; } = QuotaPeriod.Week;

    /// <summary>Most bookings in a period; null = any number.</summary>
    [Range(1, 500, ErrorMessage = "次数请填1到500之间的整数，不限次数就留空。")]
    public int? MostBookings { get; set; }

    /// <summary>Most whole hours in a period; null = any.</summary>
    [Range(1, 744, ErrorMessage = "小时数请填1到744之间的整数，不限时长就留空。")]
    public int? MostHours { get; set; }

    /// <summary>The version that was loaded; null when adding.</summary>
    public Guid? Version { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Subject == QuotaSubject.OneTeam && TeamId is null)
            yield return new ValidationResult("请选择是哪个团队。", [nameof(TeamId)]);
        if (MostBookings is null && MostHours is null)
            yield return new ValidationResult("请填写最多几次或最多几小时，至少填一项。", [nameof(MostBookings)]);
        if (Functions != RoomFunction.None && RoomIds.Count > 0)
            yield return new ValidationResult("请按功能或按房间选择，不要两样都选。", [nameof(RoomIds)]);
        if ((Functions & ~RoomFunctions.Every) != 0)
            yield return new ValidationResult("请从列表中选择功能。", [nameof(Functions)]);
        if (RoomIds.Count > 200)
            yield return new ValidationResult("功能室最多选200间。", [nameof(RoomIds)]);
    }
}
