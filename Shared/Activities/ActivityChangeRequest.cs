using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Bookings.Series;

namespace PartyMassCenter.Shared.Activities;

/// <summary>A change of an activity, or of a part of its series. What the editor has not touched stays as others have left it meanwhile.</summary>
public sealed class ActivityChangeRequest : IValidatableObject
{
    /// <summary>What it should be.</summary>
    [Required(ErrorMessage = "请填写活动内容。")]
    public required ActivityRequest Activity { get; set; }

    /// <summary>What the editor saw; fields that differ from it are those that they changed.</summary>
    [Required(ErrorMessage = "请填写活动内容。")]
    public required ActivityRequest Loaded { get; set; }

    [EnumDataType(typeof(SeriesScope), ErrorMessage = "请选择修改的范围。")]
    public SeriesScope Scope { get; set; } = SeriesScope.This;

    /// <summary>Whether activities of the series that were changed by hand lose their differences in the fields that change.</summary>
    public bool Overwrite { get; set; }

    /// <summary>
    /// How the series goes on from this activity; null leaves its rule. What fits the new rule stays, what is less than a week beside one of its dates moves there,
    /// the rest is cancelled, and what is missing is planned. Only with <see cref="SeriesScope.Following"/>.
    /// </summary>
    public SeriesPattern? Pattern { get; set; }

    /// <summary>What to do with activities of the series whose rooms are refused, by the date as it is now, or that of a new one: left as it is, left out, or moved. One without an answer refuses the whole change.</summary>
    [MaxLength(SeriesPattern.MostDates, ErrorMessage = "处理的日期最多400个。")]
    public List<SeriesAnswer> Answers { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Pattern is null) return [];
        return Scope == SeriesScope.Following ? Pattern.Faults(nameof(Pattern)) : [new ValidationResult("要改变重复方式，请选择“本次及以后”。", [nameof(Pattern)])];
    }
}
