using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>The steps that were asked for.</summary>
internal sealed class FakeMonths : IActivityMonthService
{
    public List<(string Step, Guid Stamp)> Steps { get; } = [];

    public List<MonthReturnRequest> Returned { get; } = [];

    public List<MonthCommentRequest> Comments { get; } = [];

    public List<Guid> Resolved { get; } = [];

    public Outcome Answer { get; set; } = Outcome.Success;

    public Task<Outcome> SubmitAsync(MonthStepRequest request, CancellationToken cancel = default) => Step("submit", request);

    public Task<Outcome> ReturnAsync(MonthReturnRequest request, CancellationToken cancel = default)
    {
        Returned.Add(request);
        return Task.FromResult(Answer);
    }

    public Task<Outcome> ApproveAsync(MonthStepRequest request, CancellationToken cancel = default) => Step("approve", request);

    public Task<Outcome> PublishAsync(MonthStepRequest request, CancellationToken cancel = default) => Step("publish", request);

    public Task<Outcome> ArchiveAsync(MonthStepRequest request, CancellationToken cancel = default) => Step("archive", request);

    public Task<Outcome<Guid>> CommentAsync(MonthCommentRequest request, CancellationToken cancel = default)
    {
        Comments.Add(request);
        return Task.FromResult<Outcome<Guid>>(Guid.CreateVersion7());
    }

    public Task<Outcome> ResolveAsync(Guid commentId, CancellationToken cancel = default)
    {
        Resolved.Add(commentId);
        return Task.FromResult(Outcome.Success);
    }

    private Task<Outcome> Step(string step, MonthStepRequest request)
    {
        Steps.Add((step, request.Stamp));
        return Task.FromResult(Answer);
    }
}
