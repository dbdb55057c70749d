using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>A rule to make or change.</summary>
public sealed class ReminderRuleRequest : IValidatableObject
{
    public const int MostLeads = 5;

    public const int LongestLeadMinutes = 30 * 24 * 60;

    public Guid CenterId { get; set; }

    [Required(ErrorMessage = "请填写要办的事，例如“检查灯带夜间常亮”。")]
    [StringLength(40, ErrorMessage = "要办的事最多40个字。")]
    public string Title { get; set; } = "";

    /// <summary>How it is done; null = it says itself.</summary>
    [StringLength(200, ErrorMessage = "办理说明最多200个字。")]
    public string? Description { get; set; }

    [EnumDataType(typeof(ReminderSubjectKind), ErrorMessage = "请选择和什么有关。")]
    public ReminderSubjectKind SubjectKind { get; set; }

    /// <summary>What exactly it is about, as people call it, such as 一楼公示栏; null = nothing in particular.</summary>
    [StringLength(40, ErrorMessage = "对象名称最多40个字。")]
    public string? SubjectName { get; set; }

    [EnumDataType(typeof(ResponsibleKind), ErrorMessage = "请选择由谁负责。")]
    public ResponsibleKind ResponsibleKind { get; set; } = ResponsibleKind.Role;

    /// <summary>The person, where it is one.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>The role held in the centre; for the person on duty, who stands in while there is no roster.</summary>
    [EnumDataType(typeof(Role), ErrorMessage = "请选择角色。")]
    public Role Role { get; set; } = Role.Cadre;

    /// <summary>When it is due.</summary>
    [Required(ErrorMessage = "请设置什么时候办。")]
    public ReminderTiming? Timing { get; set; }

    /// <summary>Minutes before it is due at which people are told, besides when it is due.</summary>
    public List<int> LeadMinutes { get; set; } = [];

    /// <summary>Minutes after it is due until it is late; at most 30 days.</summary>
    [Range(0, 30 * 24 * 60, ErrorMessage = "宽限最多30天。")]
    public int GraceMinutes { get; set; } = 24 * 60;

    [EnumDataType(typeof(ProofKind), ErrorMessage = "请选择办完要留下什么。")]
    public ProofKind Proof { get; set; } = ProofKind.Tick;

    public List<EscalationStep> Escalations { get; set; } = [.. EscalationStep.Usual];

    /// <summary>The version that was loaded; null when making a new one.</summary>
    public Guid? Version { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var fault in Timing?.Faults() ?? []) yield return new ValidationResult(fault, [nameof(Timing)]);
        if (Timing?.Schedule is RelativeSchedule && SubjectKind == ReminderSubjectKind.None)
            yield return new ValidationResult("“到期日前后”的规则请选择和什么有关：按这一类在“到期登记”里的到期日提醒。", [nameof(SubjectKind)]);
        if (ResponsibleKind == ResponsibleKind.Person && PersonId is null)
            yield return new ValidationResult("请选择由谁负责。", [nameof(PersonId)]);
        if (LeadMinutes.Count > MostLeads)
            yield return new ValidationResult($"提前提醒最多设{MostLeads}次。", [nameof(LeadMinutes)]);
        if (LeadMinutes.Any(m => m is < 1 or > LongestLeadMinutes))
            yield return new ValidationResult("提前提醒请设在1分钟到30天之间。", [nameof(LeadMinutes)]);
        if (Escalations.Count > EscalationStep.Most)
            yield return new ValidationResult($"逾期上报最多设{EscalationStep.Most}级。", [nameof(Escalations)]);
        if (Escalations.Any(e => e.AfterMinutes is < 0 or > 90 * 24 * 60))
            yield return new ValidationResult("逾期上报的时间请设在90天以内。", [nameof(Escalations)]);
        if (Escalations.Any(e => !Enum.IsDefined(e.Level) || !Enum.IsDefined(e.Role)))
            yield return new ValidationResult("请从列表中选择上报的层级和角色。", [nameof(Escalations)]);
        if (!Escalations.Select(e => e.AfterMinutes).SequenceEqual(Escalations.Select(e => e.AfterMinutes).Order()))
            yield return new ValidationResult("逾期上报请按时间先后排列。", [nameof(Escalations)]);
    }
}
