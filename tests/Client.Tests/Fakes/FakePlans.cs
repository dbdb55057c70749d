using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>A plan, if a test gives one; what is asked for is written down.</summary>
internal sealed class FakePlans : IPlanService
{
    private static readonly Refusal None = Shared.Common.Refusal.NotFound("plan.none", "没有计划。");

    public PlanDetails? Plan { get; set; }

    /// <summary>What changes answer; null = done.</summary>
    public Refusal? Refusal { get; set; }

    /// <summary>What is read of a workbook.</summary>
    public Outcome<string> Workbook { get; set; } = None;

    public List<PlanMonthRequest> Months { get; } = [];

    public List<PlanImportRequest> Imported { get; } = [];

    public List<int> Copied { get; } = [];

    public Task<Outcome<PlanDetails>> GetAsync(Guid centerId, int year, CancellationToken cancel = default) => Task.FromResult<Outcome<PlanDetails>>(Plan is null ? None : Plan with { Year = year });

    public Task<Outcome> SaveMonthAsync(PlanMonthRequest request, CancellationToken cancel = default)
    {
        Months.Add(request);
        return Task.FromResult(Refusal is { } refusal ? Outcome.Refused(refusal) : Outcome.Success);
    }

    public Task<Outcome> SaveTargetsAsync(PlanTargetsRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome>(None);

    public Task<Outcome<Guid>> AddItemAsync(PlanItemRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome<Guid>>(None);

    public Task<Outcome> ChangeItemAsync(Guid itemId, PlanItemRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome>(None);

    public Task<Outcome> RemoveItemAsync(Guid itemId, CancellationToken cancel = default) => Task.FromResult<Outcome>(None);

    public Task<Outcome<string>> WorkbookTextAsync(Guid centerId, Stream workbook, CancellationToken cancel = default) => Task.FromResult(Workbook);

    /// <summary>Reads as the service does.</summary>
    public Task<Outcome<ImportPreview>> PreviewImportAsync(PlanImportRequest request, CancellationToken cancel = default) => Task.FromResult<Outcome<ImportPreview>>(PlanImport.Preview(request));

    public Task<Outcome<int>> ImportAsync(PlanImportRequest request, CancellationToken cancel = default)
    {
        if (Refusal is { } refusal) return Task.FromResult<Outcome<int>>(refusal);
        Imported.Add(request);
        return Task.FromResult<Outcome<int>>(PlanImport.Preview(request).Good);
    }

    public Task<Outcome<int>> CopyYearAsync(Guid centerId, int toYear, CancellationToken cancel = default)
    {
        Copied.Add(toYear);
        return Task.FromResult<Outcome<int>>(6);
    }
}
