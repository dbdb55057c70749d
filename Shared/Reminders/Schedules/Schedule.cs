using System.Text.Json.Serialization;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>
/// The days that a rule names, before holidays are considered. Each kind says what is wrong with it and reads as a Chinese phrase. It is not
/// abstract, so that a request which names no kind can be refused with a sentence.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OnceSchedule), "once")]
[JsonDerivedType(typeof(EveryDaysSchedule), "days")]
[JsonDerivedType(typeof(WeeklySchedule), "weekly")]
[JsonDerivedType(typeof(MonthDaySchedule), "monthDay")]
[JsonDerivedType(typeof(NthWeekdaySchedule), "nthWeekday")]
[JsonDerivedType(typeof(MonthEndSchedule), "monthEnd")]
[JsonDerivedType(typeof(YearlySchedule), "yearly")]
[JsonDerivedType(typeof(LunarSchedule), "lunar")]
[JsonDerivedType(typeof(SolarTermSchedule), "solarTerm")]
[JsonDerivedType(typeof(RelativeSchedule), "relative")]
[JsonDerivedType(typeof(CronSchedule), "cron")]
public record Schedule
{
    /// <summary>What steps are counted from where a rule names no start: a Monday, and the first of a January.</summary>
    public static DateOnly Epoch { get; } = new(1996, 1, 1);

    /// <summary>Its days in a span in order, found by arithmetic where a span may be long.</summary>
    /// <param name="until">The first day after the span.</param>
    public virtual IEnumerable<DateOnly> Between(DateOnly from, DateOnly until) => [];

    /// <summary>All that is wrong with it, in Chinese sentences that say what to do.</summary>
    public virtual IEnumerable<string> Faults() => ["请选择多久一次，例如每月几日（monthDay）。"];

    /// <summary>“每月15日”.</summary>
    [JsonIgnore]
    public virtual string Sentence => "";

    /// <summary>Whether it names weekdays: then it means a Saturday that it names, and only a festival's break disturbs it.</summary>
    [JsonIgnore]
    public virtual bool NamesWeekdays => false;

    /// <summary>Whether somebody chose the very day, such as a festival, and needn't be warned that nobody works on it.</summary>
    [JsonIgnore]
    public virtual bool ChoosesItsDay => false;

    /// <summary>The time of day that the schedule itself brings; null = the rule's.</summary>
    [JsonIgnore]
    public virtual TimeOnly? OwnTime => null;

    /// <summary>Why it names a day, where that can't be seen, such as “端午（农历五月初五）”; null otherwise.</summary>
    public virtual string? Why(DateOnly date) => null;
}
