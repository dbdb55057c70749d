using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Public;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>What is published, on and about the sample's day; it is 14:00.</summary>
internal sealed class FakeCalendar : IActivityCalendarService
{
    public List<PublicActivity> Activities { get; } = [];

    /// <summary>What lists answer instead; null = the activities.</summary>
    public Refusal? Refusal { get; set; }

    public PublicActivity Add(string title, double from, double to, ActivityStatus status = ActivityStatus.Published)
    {
        var added = new PublicActivity(Guid.CreateVersion7(), Sample.Center, title, ActivityKind.Culture, Audience.Everyone, Sample.At(from), Sample.At(to), "村文化广场", null, status, false, false, null);
        Activities.Add(added);
        return added;
    }

    public Task<Outcome<PublicMonth>> MonthAsync(Guid centerId, int year, int month, CancellationToken cancel = default) => Task.FromResult<Outcome<PublicMonth>>(
        new PublicMonth(centerId, "柳溪村党群服务中心", "0537-6620146", year, month, null, new DateOnly(2026, 10, 26), new DateOnly(2026, 12, 7), Activities, [], Sample.At(14)));

    public Task<Outcome<IReadOnlyList<PublicActivity>>> ListAsync(ActivityQuery query, CancellationToken cancel = default) => Task.FromResult<Outcome<IReadOnlyList<PublicActivity>>>(
        Refusal is { } refusal ? refusal : Activities.Where(a => DateOnly.FromDateTime(a.Start) is var day && day >= query.From && day < query.To).ToList());

    public Task<Outcome<PublicActivityDetails>> GetAsync(Guid activityId, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome<CalendarChoices>> ChoicesAsync(Guid centerId, CancellationToken cancel = default) => throw new NotSupportedException();
}
