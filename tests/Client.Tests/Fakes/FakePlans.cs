using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>A centre without a plan.</summary>
internal sealed class FakePlans : IPlanService
{
    private static readonly Refusal None = Shared.Common.Refusal.NotFound("plan.none", "没有计划。");

    public Task<Outcome<PlanDetails>> GetAsync(Guid centerId, int year, CancellationToken cancel = default) => Task.FromResult<Outcome<PlanDetails>>(None);

    public Task<Outcome> SaveMonthAsync(PlanMonthRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome>(None);

    public Task<Outcome> SaveTargetsAsync(PlanTargetsRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome>(None);

    public Task<Outcome<Guid>> AddItemAsync(PlanItemRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome<Guid>>(None);

    public Task<Outcome> ChangeItemAsync(Guid itemId, PlanItemRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome>(None);

    public Task<Outcome> RemoveItemAsync(Guid itemId, CancellationToken cancel = default) => Task.FromResult<Outcome>(None);

    public Task<Outcome<string>> WorkbookTextAsync(Guid centerId, Stream workbook, CancellationToken cancel = default) => Task.FromResult<Outcome<string>>(None);

    public Task<Outcome<ImportPreview>> PreviewImportAsync(PlanImportRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome<ImportPreview>>(None);

    public Task<Outcome<int>> ImportAsync(PlanImportRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome<int>>(None);

    public Task<Outcome<int>> CopyYearAsync(Guid centerId, int toYear, CancellationToken cancel = default) => Task.FromResult<Outcome<int>>(None);
}
