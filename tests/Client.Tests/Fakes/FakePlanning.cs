using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>One roster's draft, and what was asked of it.</summary>
internal sealed class FakePlanning : IRosterPlanningService
{
    public RosterSheet Sheet { get; set; } = RosterSample.Sheet();

    public SheetEffect Effect { get; set; } = new([], 0.8, 1.2, "最大偏差 0.8 → 1.2 天。");

    public PlanAnswer Planned { get; set; } = new(3, 1, true, [], "变动3处，已证明最少。");

    public Outcome? Refusal { get; set; }

    public List<string> Steps { get; } = [];

    public List<PlanRequest> Plans { get; } = [];

    public List<PublishRequest> Published { get; } = [];

    public Task<Outcome<RosterSheet>> SheetAsync(Guid rosterId, DateOnly from, DateOnly until, CancellationToken cancel = default) => Task.FromResult<Outcome<RosterSheet>>(Sheet);

    public Task<Outcome<PlanAnswer>> PlanAsync(PlanRequest request, CancellationToken cancel = default) => Plan("plan", request);

    public Task<Outcome<PlanAnswer>> ReplanAsync(PlanRequest request, CancellationToken cancel = default) => Plan("replan", request);

    public Task<Outcome<PlanAnswer>> CoverAsync(Guid absenceId, CancellationToken cancel = default)
    {
        Steps.Add("cover");
        return Task.FromResult<Outcome<PlanAnswer>>(Planned);
    }

    public Task<Outcome<SheetEffect>> CheckAssignAsync(AssignRequest request, CancellationToken cancel = default) => Answer($"check {request.Date:MM-dd} {request.MemberId}");

    public Task<Outcome<SheetEffect>> AssignAsync(AssignRequest request, CancellationToken cancel = default) => Answer($"assign {request.Date:MM-dd} {request.MemberId}");

    public Task<Outcome<SheetEffect>> CheckExchangeAsync(ExchangeRequest request, CancellationToken cancel = default) => Answer($"check {request.Date:MM-dd} {request.OtherDate:MM-dd}");

    public Task<Outcome<SheetEffect>> ExchangeAsync(ExchangeRequest request, CancellationToken cancel = default) => Answer($"exchange {request.Date:MM-dd} {request.OtherDate:MM-dd}");

    public Task<Outcome> LockAsync(LockRequest request, CancellationToken cancel = default)
    {
        Steps.Add($"lock {request.Date:MM-dd} {request.Locked}");
        return Task.FromResult(Outcome.Success);
    }

    public Task<Outcome<string>> UndoAsync(Guid rosterId, CancellationToken cancel = default)
    {
        Steps.Add("undo");
        return Task.FromResult<Outcome<string>>("对调");
    }

    public Task<Outcome<RosterVersionDetails>> PublishAsync(PublishRequest request, CancellationToken cancel = default)
    {
        Published.Add(request);
        return Task.FromResult(Refusal is null ? new RosterVersionDetails(4, Sample.At(9), "周桂兰", request.From, request.Until, [], 2, 2) : Outcome<RosterVersionDetails>.Refused(Refusal.Refusals));
    }

    public Task<Outcome<int>> DiscardAsync(PlanRequest request, CancellationToken cancel = default)
    {
        Steps.Add("discard");
        return Task.FromResult<Outcome<int>>(2);
    }

    public Task<Outcome<IReadOnlyList<RosterVersionDetails>>> VersionsAsync(Guid rosterId, CancellationToken cancel = default) => Task.FromResult<Outcome<IReadOnlyList<RosterVersionDetails>>>(Array.Empty<RosterVersionDetails>());

    private Task<Outcome<SheetEffect>> Answer(string step)
    {
        Steps.Add(step);
        return Task.FromResult<Outcome<SheetEffect>>(Effect);
    }

    private Task<Outcome<PlanAnswer>> Plan(string step, PlanRequest request)
    {
        Steps.Add(step);
        Plans.Add(request);
        return Task.FromResult(Refusal is null ? Planned : Outcome<PlanAnswer>.Refused(Refusal.Refusals));
    }
}
