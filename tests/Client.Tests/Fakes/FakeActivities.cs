using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>One month and one activity; what is asked for is written down.</summary>
internal sealed class FakeActivities : IActivityService
{
    public static readonly Guid Id = new("00000000-0000-0000-0000-000000000201");

    public MonthPlan? Plan { get; set; }

    /// <summary>The activity as it is saved.</summary>
    public ActivityDetails Saved { get; set; } = Details(Contents());

    /// <summary>What creating and changing answer; null = done.</summary>
    public Outcome? Refusal { get; set; }

    /// <summary>What stands against each date of a check.</summary>
    public Func<ActivityRequest, IReadOnlyList<OccurrenceCheck>> Checks { get; set; } = r => [new OccurrenceCheck(DateOnly.FromDateTime(r.Start), r.Start, r.End, null, [], [], false)];

    public List<ActivityRequest> Created { get; } = [];

    public List<ActivityChangeRequest> Changed { get; } = [];

    public static ActivityRequest Contents(string title = "元宵灯谜会") => new()
    {
        CenterId = Sample.Center,
        Title = title,
        Start = Sample.At(33),
        End = Sample.At(35),
        OutsidePlace = "村文化广场",
        OrganiserId = new Guid("00000000-0000-0000-0000-000000000050"),
        Description = "猜谜有奖",
    };

    public static ActivityDetails Details(ActivityRequest contents) =>
        new(Id, contents, "柳溪村党群服务中心", "陈建国", null, [], null, ActivityStatus.Planned, null, MayChange: true, Guid.CreateVersion7(), []);

    public Task<Outcome<MonthPlan>> MonthAsync(Guid centerId, int year, int month, CancellationToken cancel = default) => Task.FromResult<Outcome<MonthPlan>>(Plan!);

    public Task<Outcome<ActivityDetails>> GetAsync(Guid activityId, CancellationToken cancel = default) => Task.FromResult<Outcome<ActivityDetails>>(Saved);

    public Task<Outcome<IReadOnlyList<OrganiserChoice>>> OrganisersAsync(Guid centerId, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<OrganiserChoice>>>(new[] { new OrganiserChoice(new Guid("00000000-0000-0000-0000-000000000050"), "陈建国", "村委副主任") });

    public Task<Outcome<IReadOnlyList<OccurrenceCheck>>> CheckAsync(ActivityRequest request, Guid? activityId = null, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<OccurrenceCheck>>>(Checks(request).ToArray());

    public Task<Outcome<ActivityDetails>> CreateAsync(ActivityRequest request, string? idempotencyKey = null, CancellationToken cancel = default)
    {
        if (Refusal is not null) return Task.FromResult(Outcome<ActivityDetails>.Refused(Refusal.Refusals));
        Created.Add(request.Copy());
        return Task.FromResult<Outcome<ActivityDetails>>(Details(request));
    }

    /// <summary>Merges as the service does.</summary>
    public Task<Outcome<ActivityDetails>> ChangeAsync(Guid activityId, ActivityChangeRequest request, CancellationToken cancel = default)
    {
        var merged = ActivityMerge.Merge(Saved.Contents, request.Loaded, request.Activity, new Dictionary<string, string> { [nameof(ActivityRequest.Title)] = "赵文静" });
        if (!merged.Succeeded) return Task.FromResult(Outcome<ActivityDetails>.Refused(merged.Refusals));
        Changed.Add(request);
        Saved = Details(merged.Value);
        return Task.FromResult<Outcome<ActivityDetails>>(Saved);
    }

    public Task<Outcome<IReadOnlyList<OccurrenceCheck>>> CheckChangeAsync(Guid activityId, ActivityChangeRequest request, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<OccurrenceCheck>>>(Checks(request.Activity).ToArray());

    public Task<Outcome> CancelAsync(Guid activityId, string reason, SeriesScope scope = SeriesScope.This, CancellationToken cancel = default) => Task.FromResult(Outcome.Success);

    public Task<Outcome> SetPosterAsync(Guid activityId, Stream content, CancellationToken cancel = default) => Task.FromResult(Outcome.Success);
}
