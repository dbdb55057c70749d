using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>A roster to set up or change. Times are the centre's wall clock.</summary>
public sealed class RosterRequest : IValidatableObject
{
    public const int MostPosts = 5;

    public const int MostPostLength = 10;

    public Guid CenterId { get; set; }

    [EnumDataType(typeof(RosterKind), ErrorMessage = "请选择排班类别。")]
    public RosterKind Kind { get; set; } = RosterKind.Duty;

    [Required(ErrorMessage = "请填写排班名称，例如“村干部值班”。")]
    [StringLength(30, ErrorMessage = "排班名称最多30个字。")]
    public string Name { get; set; } = "";

    /// <summary>Posts of a day, 1 to 5; the first one leads, the others cover for it.</summary>
    public List<string> Posts { get; set; } = ["值班岗"];

    public DutyWeekdays Weekdays { get; set; } = DutyWeekdays.All;

    /// <summary>Whether there is duty on festivals' days off.</summary>
    public bool OnHolidays { get; set; } = true;

    public TimeOnly Starts { get; set; } = new(8, 0);

    /// <summary>Not after Starts = on the next day: a night or a whole day.</summary>
    public TimeOnly Ends { get; set; } = new(18, 0);

    [EnumDataType(typeof(FairnessPolicy), ErrorMessage = "请选择公平方式。")]
    public FairnessPolicy Policy { get; set; }

    [Range(0, 10, ErrorMessage = "工作日的权重请填0到10的整数。")]
    public int WorkingWeight { get; set; } = 1;

    [Range(0, 10, ErrorMessage = "周末的权重请填0到10的整数。")]
    public int WeekendWeight { get; set; } = 2;

    [Range(0, 10, ErrorMessage = "节假日的权重请填0到10的整数。")]
    public int HolidayWeight { get; set; } = 3;

    /// <summary>Days that must lie between two duties of a person when somebody swaps or moves them by hand.</summary>
    [Range(0, 14, ErrorMessage = "两次值班之间的休息天数请填0到14。")]
    public int RestDays { get; set; }

    /// <summary>How long before the start people may check in, in minutes.</summary>
    [Range(0, 240, ErrorMessage = "提前签到的分钟数请填0到240。")]
    public int CheckInOpensMinutes { get; set; } = 30;

    /// <summary>How long after the start a missing person is reported, in minutes.</summary>
    [Range(5, 240, ErrorMessage = "缺岗提醒的分钟数请填5到240。")]
    public int NoShowAfterMinutes { get; set; } = 30;

    /// <summary>Whether people may agree on a swap without the leader's approval.</summary>
    public bool AllowSelfSwap { get; set; }

    /// <summary>Whether it stands on the public page.</summary>
    public bool Public { get; set; } = true;

    /// <summary>The version that was loaded; null when adding.</summary>
    public Guid? Version { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Posts.Count is < 1 or > MostPosts) yield return new ValidationResult($"请设1到{MostPosts}个岗位。", [nameof(Posts)]);
        if (Posts.Any(p => string.IsNullOrWhiteSpace(p) || p.Length > MostPostLength)) yield return new ValidationResult($"岗位名称不能为空，最多{MostPostLength}个字。", [nameof(Posts)]);
        if (Posts.Distinct().Count() < Posts.Count) yield return new ValidationResult("岗位名称不能重复。", [nameof(Posts)]);
        if ((Weekdays & DutyWeekdays.All) == 0) yield return new ValidationResult("请至少选一个值班的星期。", [nameof(Weekdays)]);
        if (WorkingWeight > WeekendWeight || WeekendWeight > HolidayWeight) yield return new ValidationResult("权重应当工作日≤周末≤节假日。", [nameof(HolidayWeight)]);
    }
}
