using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>Somebody who takes duties: a person with an account, or a volunteer without one.</summary>
public sealed class RosterMemberRequest : IValidatableObject
{
    /// <summary>The account; null for people without one.</summary>
    public Guid? UserId { get; set; }

    /// <summary>Shown everywhere, on the wall too.</summary>
    [Required(ErrorMessage = "请填写姓名。")]
    [StringLength(20, ErrorMessage = "姓名最多20个字。")]
    public string Name { get; set; } = "";

    /// <summary>职务, shown beside the name.</summary>
    [StringLength(30, ErrorMessage = "职务最多30个字。")]
    public string? Title { get; set; }

    [RegularExpression(@"^[0-9\-]{7,15}$", ErrorMessage = "电话请填7到15位数字，可以带短横。")]
    public string? Phone { get; set; }

    /// <summary>Whether the phone is the published one (值班公开电话).</summary>
    public bool PhonePublic { get; set; }

    /// <summary>Weekdays on which the person never serves.</summary>
    public DutyWeekdays OffWeekdays { get; set; }

    /// <summary>First date; null = from the beginning.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last date; null = for good.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Festival days served last year that count as served now.</summary>
    [Range(0, 60, ErrorMessage = "上年结转的节假日天数请填0到60。")]
    public int CarriedHolidays { get; set; }

    /// <summary>Weekend days served last year that count as served now.</summary>
    [Range(0, 60, ErrorMessage = "上年结转的周末天数请填0到60。")]
    public int CarriedWeekends { get; set; }

    /// <summary>Place in the list, from 0; of equals, the earlier serves first.</summary>
    [Range(0, 1000, ErrorMessage = "排序请填0到1000。")]
    public int Position { get; set; }

    /// <summary>The version that was loaded; null when adding.</summary>
    public Guid? Version { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (From is { } from && Until is { } until && until < from) yield return new ValidationResult("离岗日期不能早于到岗日期。", [nameof(Until)]);
        if (PhonePublic && string.IsNullOrWhiteSpace(Phone)) yield return new ValidationResult("要公开值班电话，请先填写电话。", [nameof(Phone)]);
        if (OffWeekdays == DutyWeekdays.All) yield return new ValidationResult("每天都不值班的人不必加入排班。", [nameof(OffWeekdays)]);
    }
}
