using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>A booking to make or change. Times are the centre's wall clock (kind Unspecified), in whole minutes.</summary>
public sealed class BookingRequest : IValidatableObject
{
    public Guid RoomId { get; set; }

    public DateTime Start { get; set; }

    /// <summary>The end; the room is free again from this minute on.</summary>
    public DateTime End { get; set; }

    [Required(ErrorMessage = "请填写用途，例如“村两委例会”。")]
    [StringLength(60, ErrorMessage = "用途最多60个字。")]
    public string Title { get; set; } = "";

    [EnumDataType(typeof(BookingPurpose), ErrorMessage = "请选择类别。")]
    public BookingPurpose Purpose { get; set; } = BookingPurpose.Meeting;

    [Range(1, 5000, ErrorMessage = "人数请填1到5000之间的整数。")]
    public int HeadCount { get; set; } = 10;

    /// <summary>Name of one of the room's layouts; null = the room as it stands.</summary>
    [StringLength(20, ErrorMessage = "布置方式请从列表中选择。")]
    public string? Layout { get; set; }

    /// <summary>Movable resources to go with it, each once.</summary>
    public List<ResourceUse> Resources { get; set; } = [];

    /// <summary>Who to call about it; empty = the person who books.</summary>
    [StringLength(30, ErrorMessage = "联系人最多30个字。")]
    public string? ContactName { get; set; }

    [RegularExpression("^(1[0-9]{10}|0[0-9]{2,3}-?[0-9]{7,8})$", ErrorMessage = "请填写11位手机号，或带区号的座机号。")]
    public string? ContactPhone { get; set; }

    [StringLength(500, ErrorMessage = "备注最多500个字。")]
    public string? Notes { get; set; }

    /// <summary>The team that will use the room, or null.</summary>
    public Guid? TeamId { get; set; }

    /// <summary>For whom it is booked, where that person has no account (代他人预约); null = for oneself.</summary>
    [StringLength(30, ErrorMessage = "姓名最多30个字。")]
    public string? OnBehalfOfName { get; set; }

    /// <summary>Empty leaves the number of a booking that is changed as it is.</summary>
    [RegularExpression("^(1[0-9]{10}|0[0-9]{2,3}-?[0-9]{7,8})$", ErrorMessage = "请填写11位手机号，或带区号的座机号。")]
    public string? OnBehalfOfPhone { get; set; }

    [EnumDataType(typeof(OnBehalfVia), ErrorMessage = "请选择是电话还是现场。")]
    public OnBehalfVia OnBehalfVia { get; set; } = OnBehalfVia.Phone;

    /// <summary>The version that was loaded; null when booking anew.</summary>
    public Guid? Version { get; set; }

    /// <summary>The same values in an object of its own.</summary>
    public BookingRequest Copy()
    {
        var copy = (BookingRequest)MemberwiseClone();
        copy.Resources = [.. Resources];
        return copy;
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Resources.Count > 20 || Resources.Any(r => r.Count is < 1 or > 5000) || Resources.GroupBy(r => r.ResourceId).Any(g => g.Count() > 1))
            yield return new ValidationResult("借用的物品最多20种，每种填一次，数量为1到5000。", [nameof(Resources)]);
        if (Start.Year is < 2000 or > 2200 || End.Year is < 2000 or > 2200)
            yield return new ValidationResult("请选择日期和时间。", [nameof(Start)]);
        else if (End <= Start)
            yield return new ValidationResult("结束时间要晚于开始时间，请重新选择。", [nameof(End)]);
        if (Start.Ticks % TimeSpan.TicksPerMinute != 0 || End.Ticks % TimeSpan.TicksPerMinute != 0)
            yield return new ValidationResult("时间请精确到分钟。", [nameof(Start)]);
        if (Start.Kind != DateTimeKind.Unspecified || End.Kind != DateTimeKind.Unspecified)
            yield return new ValidationResult("时间请填中心当地时间，不带时区，例如 2026-11-21T09:00:00。", [nameof(Start)]);
        if (string.IsNullOrWhiteSpace(OnBehalfOfName) && (OnBehalfOfName is not null || !string.IsNullOrWhiteSpace(OnBehalfOfPhone)))
            yield return new ValidationResult("请填写您代谁预约。", [nameof(OnBehalfOfName)]);
        if (Version is null && !string.IsNullOrWhiteSpace(OnBehalfOfName) && string.IsNullOrWhiteSpace(OnBehalfOfPhone))
            yield return new ValidationResult("请填写对方的电话，时间有变动时好通知。", [nameof(OnBehalfOfPhone)]);
    }
}
