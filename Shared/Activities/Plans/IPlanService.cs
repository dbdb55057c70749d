using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>
/// The annual plan of a centre. Reading needs <see cref="People.Permission.ViewActivities"/>, everything else
/// <see cref="People.Permission.PlanActivities"/>, in the centre's unit.
/// </summary>
public interface IPlanService
{
    Task<Outcome<PlanDetails>> GetAsync(Guid centerId, int year, CancellationToken cancel = default);

    Task<Outcome> SaveMonthAsync(PlanMonthRequest request, CancellationToken cancel = default);

    Task<Outcome> SaveTargetsAsync(PlanTargetsRequest request, CancellationToken cancel = default);

    Task<Outcome<Guid>> AddItemAsync(PlanItemRequest request, CancellationToken cancel = default);

    Task<Outcome> ChangeItemAsync(Guid itemId, PlanItemRequest request, CancellationToken cancel = default);

    /// <summary>Refused while activities carry it out.</summary>
    Task<Outcome> RemoveItemAsync(Guid itemId, CancellationToken cancel = default);

    /// <summary>The first sheet of an xlsx workbook as text for <see cref="PlanImportRequest.Text"/>: columns parted by tabs.</summary>
    Task<Outcome<string>> WorkbookTextAsync(Guid centerId, Stream workbook, CancellationToken cancel = default);

    /// <summary>What an import would do, with the problems of each row; changes nothing.</summary>
    Task<Outcome<ImportPreview>> PreviewImportAsync(PlanImportRequest request, CancellationToken cancel = default);

    /// <summary>Adds the rows to the plan; gives how many.</summary>
    Task<Outcome<int>> ImportAsync(PlanImportRequest request, CancellationToken cancel = default);

    /// <summary>Copies the plan of the year before into a year that has no items yet: themes, items and targets, lunar and solar dates moved. Gives how many items.</summary>
    Task<Outcome<int>> CopyYearAsync(Guid centerId, int toYear, CancellationToken cancel = default);
}
