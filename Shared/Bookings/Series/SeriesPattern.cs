using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>How something repeats: by a rule of calendars, or by lunar dates and solar terms; what holidays do to it, and how long.</summary>
public sealed class SeriesPattern : IValidatableObject
{
    public const int MostDates = 400;

    public const int MostDaysAhead = 731;

    /// <summary>RRULE text without an end, such as <c>FREQ=WEEKLY;BYDAY=SA</c>, or that of a <see cref="ChineseRecurrence"/>.</summary>
    [Required(ErrorMessage = "请选择怎样重复。")]
    [StringLength(200, ErrorMessage = "重复规则太长，请简化。")]
    public string Rule { get; set; } = "FREQ=WEEKLY";

    /// <summary>What becomes of a date within a festival's break; other weekends are days like any other.</summary>
    [EnumDataType(typeof(HolidayPolicy), ErrorMessage = "请选择遇到节假日怎么办。")]
    public HolidayPolicy Policy { get; set; } = HolidayPolicy.Unchanged;

    /// <summary>The last day on which it may take place; null where it ends by number.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>How often it takes place at most; null where it ends by date.</summary>
    [Range(2, MostDates, ErrorMessage = "次数请填2到400之间的整数。")]
    public int? Count { get; set; }

    /// <summary>What is wrong with it, as faults of the field that holds it.</summary>
    internal IEnumerable<ValidationResult> Faults(string field)
    {
        List<ValidationResult> faults = [];
        Validator.TryValidateObject(this, new ValidationContext(this), faults, validateAllProperties: true);
        return faults.Select(f => new ValidationResult(f.ErrorMessage, [field]));
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Until is null && Count is null) yield return new ValidationResult("请填写重复到哪天为止，或一共多少次。", [nameof(Until)]);
        if (SeriesDates.Problem(Rule) is { } problem) yield return new ValidationResult(problem, [nameof(Rule)]);
    }
}
