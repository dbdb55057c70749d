using System.Text.Json.Serialization;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>For experts: five fields, minute hour day month weekday, once a day at most.</summary>
public sealed record CronSchedule(string Expression) : Schedule
{
    public override IEnumerable<DateOnly> Between(DateOnly from, DateOnly until)
    {
        var parsed = CronExpression.Parse(Expression);
        if (!parsed.Succeeded) yield break;
        for (var day = from; day < until; day = day.AddDays(1))
            if (parsed.Value.FallsOn(day)) yield return day;
    }

    public override IEnumerable<string> Faults() => CronExpression.Parse(Expression).Refusals.Select(r => r.Message);

    [JsonIgnore]
    public override string Sentence => $"按表达式“{Expression}”";

    [JsonIgnore]
    public override bool NamesWeekdays => CronExpression.Parse(Expression) is { Succeeded: true, Value.NamesWeekdays: true };

    [JsonIgnore]
    public override TimeOnly? OwnTime => CronExpression.Parse(Expression) is { Succeeded: true } parsed ? parsed.Value.At : null;
}
