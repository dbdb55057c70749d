using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>The report of one activity; photos are counted.</summary>
internal sealed class FakeReports : IActivityReportService
{
    public ActivityReport Report { get; set; } = new(FakeActivities.Id, "元宵灯谜会", Sample.At(9), Sample.At(11), 80, 50, 56, 30, 4.5, 2, ["谜题有意思"], null, [], MayWrite: true);

    /// <summary>What writing and adding answer; null = done.</summary>
    public Refusal? Refusal { get; set; }

    public List<string> Written { get; } = [];

    public int Photos { get; private set; }

    public Task<Outcome> RateAsync(Guid activityId, RatingRequest request, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome<ActivityReport>> GetAsync(Guid activityId, CancellationToken cancel = default) => Task.FromResult<Outcome<ActivityReport>>(Report);

    public Task<Outcome> WriteAsync(Guid activityId, ReportRequest request, CancellationToken cancel = default)
    {
        if (Refusal is not null) return Task.FromResult(Outcome.Refused(Refusal));
        Written.Add(request.Text);
        return Task.FromResult(Outcome.Success);
    }

    public Task<Outcome> AddPhotoAsync(Guid activityId, Stream content, CancellationToken cancel = default)
    {
        if (Refusal is not null) return Task.FromResult(Outcome.Refused(Refusal));
        Photos++;
        return Task.FromResult(Outcome.Success);
    }
}
