using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>A blackout or special opening to enter, with what becomes of the bookings that it hits. Wall clock, whole minutes.</summary>
public sealed class BlackoutRequest : IValidatableObject
{
    private const int LongestDays = 1098;

    public Guid CenterId { get; set; }

    [EnumDataType(typeof(BlackoutKind), ErrorMessage = "请选择停用还是特别开放。")]
    public BlackoutKind Kind { get; set; } = BlackoutKind.Closed;

    /// <summary>Every room of the centre, those added later included.</summary>
    public bool WholeCenter { get; set; }

    /// <summary>The rooms; ignored for the whole centre.</summary>
    public List<Guid> RoomIds { get; set; } = [];

    public DateTime Start { get; set; }

    public DateTime End { get; set; }

    [EnumDataType(typeof(BlackoutRepeat), ErrorMessage = "请选择是否重复。")]
    public BlackoutRepeat Repeat { get; set; } = BlackoutRepeat.Once;

    /// <summary>Weekdays of a weekly one.</summary>
    public List<DayOfWeek> Days { get; set; } = [];

    /// <summary>Last day of a repeated one.</summary>
    public DateOnly? Until { get; set; }

    [Required(ErrorMessage = "请填写原因，会公开显示，例如“设备检修”。")]
    [StringLength(60, ErrorMessage = "原因最多60个字。")]
    public string Reason { get; set; } = "";

    /// <summary>For the centre's own people.</summary>
    [StringLength(500, ErrorMessage = "内部备注最多500个字。")]
    public string? Note { get; set; }

    /// <summary>What becomes of each booking that is hit; one that is missing stops the saving.</summary>
    public List<HitChoice> Choices { get; set; } = [];

    /// <summary>The plan that it describes.</summary>
    public BlackoutPlan Plan(Guid id) => new(
        id, Kind, WholeCenter ? [] : [.. RoomIds.Distinct()], Start, End, Repeat, Repeat == BlackoutRepeat.Weekly ? [.. Days.Distinct()] : [],
        Repeat == BlackoutRepeat.Once ? null : Until, Reason.Trim());

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!WholeCenter && RoomIds.Count == 0) yield return new ValidationResult("请选择功能室，或选择整个中心。", [nameof(RoomIds)]);
        if (Start.Year is < 2000 or > 2200 || End.Year is < 2000 or > 2200)
        {
            yield return new ValidationResult("请选择日期和时间。", [nameof(Start)]);
            yield break;
        }

        if (End <= Start) yield return new ValidationResult("结束时间要晚于开始时间，请重新选择。", [nameof(End)]);
        else if ((End - Start).TotalDays > LongestDays) yield return new ValidationResult("一次最长三年，请缩短。", [nameof(End)]);
        if (Start.Ticks % TimeSpan.TicksPerMinute != 0 || End.Ticks % TimeSpan.TicksPerMinute != 0) yield return new ValidationResult("时间请精确到分钟。", [nameof(Start)]);
        if (Start.Kind != DateTimeKind.Unspecified || End.Kind != DateTimeKind.Unspecified)
            yield return new ValidationResult("时间请填中心当地时间，不带时区，例如 2026-11-21T09:00:00。", [nameof(Start)]);
        if (Kind == BlackoutKind.SpecialOpening && End > Start.Date.AddDays(1)) yield return new ValidationResult("特别开放的时间要在同一天之内；要连开几天请选“每天”重复。", [nameof(End)]);
        if (Repeat == BlackoutRepeat.Once) yield break;
        if (End - Start > TimeSpan.FromDays(1)) yield return new ValidationResult("重复的停用每次最长一天，请缩短，或改为只一次。", [nameof(End)]);
        if (Until is not { } until) yield return new ValidationResult("请选择重复到哪一天为止。", [nameof(Until)]);
        else if (until < DateOnly.FromDateTime(Start)) yield return new ValidationResult("重复的截止日期要在第一次之后。", [nameof(Until)]);
        else if (until.DayNumber - DateOnly.FromDateTime(Start).DayNumber > LongestDays) yield return new ValidationResult("最多重复三年，请把截止日期提前。", [nameof(Until)]);
        if (Repeat == BlackoutRepeat.Weekly && (Days.Count == 0 || Days.Any(d => !Enum.IsDefined(d)))) yield return new ValidationResult("请选择每周的哪几天。", [nameof(Days)]);
    }
}
