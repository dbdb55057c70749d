using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Bookings.Series;

namespace PartyMassCenter.Shared.Activities;

/// <summary>An activity to plan or change, and what an editor has loaded of one. Times are the centre's wall clock (kind Unspecified), in whole minutes.</summary>
public sealed class ActivityRequest : IValidatableObject
{
    /// <summary>From so many expected people on, a safety plan (安全预案) is wanted.</summary>
    public const int SafetyPlanFrom = 200;

    public const int MostRooms = 6;

    public Guid CenterId { get; set; }

    [Required(ErrorMessage = "请填写活动名称，例如“元宵灯谜会”。")]
    [StringLength(60, ErrorMessage = "活动名称最多60个字。")]
    public string Title { get; set; } = "";

    [EnumDataType(typeof(ActivityKind), ErrorMessage = "请选择活动类别。")]
    public ActivityKind Kind { get; set; } = ActivityKind.Culture;

    public PartyLife? PartyLife { get; set; }

    public ServiceField? Service { get; set; }

    [EnumDataType(typeof(Audience), ErrorMessage = "请选择面向人群。")]
    public Audience Audience { get; set; } = Audience.Everyone;

    public DateTime Start { get; set; }

    /// <summary>The end; at most a week after the start.</summary>
    public DateTime End { get; set; }

    /// <summary>Who is responsible; null = whoever plans it.</summary>
    public Guid? OrganiserId { get; set; }

    /// <summary>The team that is the host, or null.</summary>
    public Guid? TeamId { get; set; }

    [StringLength(2000, ErrorMessage = "活动说明最多2000个字。")]
    public string? Description { get; set; }

    /// <summary>Rooms of the centre, booked in the same transaction; each once.</summary>
    public List<Guid> RoomIds { get; set; } = [];

    /// <summary>A place that isn't a room of the centre, such as 村文化广场.</summary>
    [StringLength(100, ErrorMessage = "室外或其他地点最多100个字。")]
    public string? OutsidePlace { get; set; }

    /// <summary>Most people who may register; null = no limit.</summary>
    [Range(1, 5000, ErrorMessage = "名额请填1到5000之间的整数，不限就留空。")]
    public int? Capacity { get; set; }

    /// <summary>People expected; rooms are judged by it.</summary>
    [Range(1, 5000, ErrorMessage = "预计人数请填1到5000之间的整数。")]
    public int Expected { get; set; } = 30;

    public bool NeedsRegistration { get; set; }

    /// <summary>Null = as soon as it is published.</summary>
    public DateTime? RegistrationOpens { get; set; }

    /// <summary>Null = until it starts.</summary>
    public DateTime? RegistrationCloses { get; set; }

    [Range(1, 50, ErrorMessage = "每次报名最多人数请填1到50之间的整数。")]
    public int MostPerRegistration { get; set; } = 5;

    [StringLength(500, ErrorMessage = "所需物资最多500个字。")]
    public string? Materials { get; set; }

    /// <summary>Yuan.</summary>
    [Range(0, 10000000, ErrorMessage = "预算请填0到1000万之间的金额（元）。")]
    public decimal? Budget { get; set; }

    [StringLength(30, ErrorMessage = "联系人最多30个字。")]
    public string? ContactName { get; set; }

    /// <summary>Empty leaves the number of an activity that is changed as it is: an editor may not see it.</summary>
    [RegularExpression("^(1[0-9]{10}|0[0-9]{2,3}-?[0-9]{7,8})$", ErrorMessage = "请填写11位手机号，或带区号的座机号。")]
    public string? ContactPhone { get; set; }

    /// <summary>Whether contact and phone stand on public pages.</summary>
    public bool ContactPublic { get; set; }

    [StringLength(2000, ErrorMessage = "安全预案最多2000个字。")]
    public string? SafetyPlan { get; set; }

    /// <summary>The item of the annual plan that it carries out, or null.</summary>
    public Guid? PlanItemId { get; set; }

    /// <summary>How it repeats; only when planning anew.</summary>
    public SeriesPattern? Series { get; set; }

    /// <summary>What to do with dates of the series that stand against something; a date without an answer that can't be refuses the whole.</summary>
    [MaxLength(SeriesPattern.MostDates, ErrorMessage = "处理的日期最多400个。")]
    public List<SeriesAnswer> Answers { get; set; } = [];

    /// <summary>The version that was loaded; null when planning anew.</summary>
    public Guid? Version { get; set; }

    /// <summary>The same values in an object of its own.</summary>
    public ActivityRequest Copy()
    {
        var copy = (ActivityRequest)MemberwiseClone();
        copy.RoomIds = [.. RoomIds];
        return copy;
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Start.Year is < 2000 or > 2200 || End.Year is < 2000 or > 2200)
            yield return new ValidationResult("请选择日期和时间。", [nameof(Start)]);
        else if (End <= Start)
            yield return new ValidationResult("结束时间要晚于开始时间，请重新选择。", [nameof(End)]);
        else if (End > Start.AddDays(7))
            yield return new ValidationResult("一场活动最长7天，更长的请分成几场。", [nameof(End)]);
        if (Start.Ticks % TimeSpan.TicksPerMinute != 0 || End.Ticks % TimeSpan.TicksPerMinute != 0)
            yield return new ValidationResult("时间请精确到分钟。", [nameof(Start)]);
        if (Start.Kind != DateTimeKind.Unspecified || End.Kind != DateTimeKind.Unspecified)
            yield return new ValidationResult("时间请填中心当地时间，不带时区，例如 2026-11-21T09:00:00。", [nameof(Start)]);
        if (Series is not null)
            foreach (var fault in Series.Faults(nameof(Series))) yield return fault;
        if (RoomIds.Count > MostRooms || RoomIds.Distinct().Count() != RoomIds.Count)
            yield return new ValidationResult($"功能室最多选{MostRooms}间，每间选一次。", [nameof(RoomIds)]);
        if (RoomIds.Count == 0 && string.IsNullOrWhiteSpace(OutsidePlace))
            yield return new ValidationResult("请选择功能室，或填写室外、其他地点。", [nameof(OutsidePlace)]);
        if (PartyLife is { } life && !Enum.IsDefined(life)) yield return new ValidationResult("请选择党内生活的形式。", [nameof(PartyLife)]);
        if (Service is { } service && !Enum.IsDefined(service)) yield return new ValidationResult("请选择八项服务中的一项。", [nameof(Service)]);
        if (RegistrationOpens is { } opens && RegistrationCloses is { } closes && closes <= opens)
            yield return new ValidationResult("报名截止要晚于报名开始，请重新选择。", [nameof(RegistrationCloses)]);
        if (RegistrationOpens >= End || RegistrationCloses > End)
            yield return new ValidationResult("报名要在活动结束之前，请重新选择报名时间。", [nameof(RegistrationCloses)]);
        if (Expected >= SafetyPlanFrom && string.IsNullOrWhiteSpace(SafetyPlan))
            yield return new ValidationResult($"预计{SafetyPlanFrom}人以上的活动，请填写安全预案：出入口、疏散、医疗、责任人。", [nameof(SafetyPlan)]);
    }
}
