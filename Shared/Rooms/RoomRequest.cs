using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Rooms;

/// <summary>A room to add or change.</summary>
public sealed class RoomRequest : IValidatableObject
{
    public Guid CenterId { get; set; }

    [Required(ErrorMessage = "请填写功能室名称。")]
    [StringLength(40, ErrorMessage = "功能室名称最多40个字。")]
    public string Name { get; set; } = "";

    public RoomFunction Functions { get; set; }

    [Range(-2, 60, ErrorMessage = "楼层请填-2到60之间的整数。")]
    public int Floor { get; set; } = 1;

    [Range(1, 10000, ErrorMessage = "面积请填1到10000平方米。")]
    public decimal? Area { get; set; }

    [Range(1, 5000, ErrorMessage = "容纳人数请填1到5000。")]
    public int Capacity { get; set; } = 20;

    /// <summary>Names of fixed equipment, such as 投影.</summary>
    public List<string> Equipment { get; set; } = [];

    /// <summary>无障碍: reachable without steps.</summary>
    public bool StepFree { get; set; }

    [StringLength(120, ErrorMessage = "无障碍说明最多120个字。")]
    public string? Accessibility { get; set; }

    [StringLength(30, ErrorMessage = "联系人最多30个字。")]
    public string? ContactName { get; set; }

    [RegularExpression("^(1[0-9]{10}|0[0-9]{2,3}-?[0-9]{7,8})$", ErrorMessage = "请填写11位手机号，或带区号的座机号。")]
    public string? ContactPhone { get; set; }

    [StringLength(500, ErrorMessage = "说明最多500个字。")]
    public string? Description { get; set; }

    /// <summary>Whether it can be booked at all.</summary>
    public bool Bookable { get; set; } = true;

    public List<OpeningHours> OpeningHours { get; set; } = [.. Rooms.OpeningHours.Daily(8, 21)];

    [EnumDataType(typeof(HolidayOpening), ErrorMessage = "请选择节假日是否开放。")]
    public HolidayOpening Holidays { get; set; } = HolidayOpening.AsUsual;

    [EnumDataType(typeof(DayOfWeek), ErrorMessage = "请选择调休上班日照哪一天开放。")]
    public DayOfWeek? MakeUpDay { get; set; } = DayOfWeek.Monday;

    [Range(0, 240, ErrorMessage = "布置时间请填0到240分钟。")]
    public int BufferBeforeMinutes { get; set; }

    [Range(0, 240, ErrorMessage = "清场时间请填0到240分钟。")]
    public int BufferAfterMinutes { get; set; }

    [Range(5, 1440, ErrorMessage = "最短时长请填5到1440分钟。")]
    public int MinimumMinutes { get; set; } = 30;

    [Range(5, 1440, ErrorMessage = "最长时长请填5到1440分钟。")]
    public int MaximumMinutes { get; set; } = 480;

    [Range(0, 43200, ErrorMessage = "提前量请填0到43200分钟（30天）。")]
    public int NoticeMinutes { get; set; }

    [Range(1, 730, ErrorMessage = "可提前预约的天数请填1到730天。")]
    public int HorizonDays { get; set; } = 90;

    public List<Role> Bookers { get; set; } = [];

    public bool NeedsApproval { get; set; }

    public bool RequestHoldsTime { get; set; } = true;

    public Guid? ApproverId { get; set; }

    /// <summary>The purposes that must be approved; empty = every purpose.</summary>
    public List<BookingPurpose> ApprovalPurposes { get; set; } = [];

    [Range(0, 5000, ErrorMessage = "多少人起要审批，请填0到5000（0 = 不论人数）。")]
    public int ApprovalFromHeadCount { get; set; }

    /// <summary>Levels of agreement after the centre's own; at most three.</summary>
    public List<ApprovalStep> FurtherApprovals { get; set; } = [];

    [Range(0, 720, ErrorMessage = "审批时限请填0到720小时（0 = 到预约开始前都能批）。")]
    public int DecideWithinHours { get; set; }

    [Range(0, 120, ErrorMessage = "签到时限请填0到120分钟（0 = 不用签到）。")]
    public int CheckInWithinMinutes { get; set; }

    [Range(0, 240, ErrorMessage = "提前签到请填0到240分钟。")]
    public int CheckInOpensMinutes { get; set; } = 30;

    [Range(0, 2880, ErrorMessage = "候补保留请填0到2880分钟（0 = 不设候补）。")]
    public int WaitingOfferMinutes { get; set; } = 120;

    /// <summary>The ways in which it can be set up; empty = only as it stands.</summary>
    public List<RoomLayout> Layouts { get; set; } = [];

    /// <summary>The rooms of the same centre that it consists of, at least two; empty for an ordinary room.</summary>
    public List<Guid> PartIds { get; set; } = [];

    /// <summary>The version that was loaded; null when adding.</summary>
    public Guid? Version { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MaximumMinutes < MinimumMinutes)
            yield return new ValidationResult("最长时长不能小于最短时长，请修改其中一个。", [nameof(MaximumMinutes)]);
        if (Functions == RoomFunction.None || (Functions & ~RoomFunctions.Every) != RoomFunction.None)
            yield return new ValidationResult("请至少选择一项功能（可多选，一室多用）。", [nameof(Functions)]);
        if (OpeningHours.Any(h => h.Opens is null != h.Closes is null))
            yield return new ValidationResult("请把开放时间和关闭时间都填上，当天不开放就都留空。", [nameof(OpeningHours)]);
        if (OpeningHours.Any(h => h.IsOpen && h.Closes <= h.Opens))
            yield return new ValidationResult("关闭时间要晚于开放时间，请检查每天的开放时段。", [nameof(OpeningHours)]);
        if (OpeningHours.Any(h => !Enum.IsDefined(h.Day) || h.Opens is < 0 or >= 1440 || h.Closes is < 1 or > 1440) || OpeningHours.GroupBy(h => h.Day).Any(g => g.Count() > 1))
            yield return new ValidationResult("每天请填一个0:00到24:00之间的开放时段。", [nameof(OpeningHours)]);
        if (NoticeMinutes >= (HorizonDays + 1) * 1440)
            yield return new ValidationResult("提前量要短于可提前预约的天数，否则没有可约的时间，请修改其中一个。", [nameof(NoticeMinutes)]);
        if (Bookers.Any(b => !Enum.IsDefined(b)))
            yield return new ValidationResult("请从列表中选择可以预约的角色。", [nameof(Bookers)]);
        if (ApprovalPurposes.Concat(FurtherApprovals.SelectMany(s => s.Purposes)).Any(p => !Enum.IsDefined(p)))
            yield return new ValidationResult("请从列表中选择要审批的类别。", [nameof(ApprovalPurposes)]);
        if (FurtherApprovals.Count > 3 || FurtherApprovals.Any(s => string.IsNullOrWhiteSpace(s.Name) || s.Name.Trim().Length > ApprovalStep.LongestName || s.FromHeadCount is < 0 or > 5000))
            yield return new ValidationResult("再上级审批最多三级，每级填1到20个字的名称，例如“镇党群办复核”，人数填0到5000。", [nameof(FurtherApprovals)]);
        foreach (var fault in RoomLayout.Faults(Layouts, nameof(Layouts))) yield return fault;
        if (PartIds.Count is 1 or > 12 || PartIds.Distinct().Count() != PartIds.Count)
            yield return new ValidationResult("由分区组成的厅请选2到12个不同的分区；不分区就一个都不选。", [nameof(PartIds)]);
        if (Equipment.Count > 30 || Equipment.Any(e => string.IsNullOrWhiteSpace(e) || e.Length > 20))
            yield return new ValidationResult("设备最多30项，每项1到20个字。", [nameof(Equipment)]);
    }
}
