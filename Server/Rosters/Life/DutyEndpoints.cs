using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Public;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>The API of the days of duty, swaps, the log and the public calendar.</summary>
internal static class DutyEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/centers/{centerId:guid}/duty-today", async (Guid centerId, IDutyService service, CancellationToken cancel) => (await service.TodayAsync(centerId, cancel)).ToResult());
        api.MapGet("/duties/mine", async (IDutyService service, CancellationToken cancel) => (await service.MineAsync(cancel)).ToResult());
        api.MapPost("/duties/{id:guid}/check-in", async (Guid id, IDutyService service, CancellationToken cancel) => (await service.CheckInAsync(id, cancel)).ToResult());
        api.MapPost("/duties/{id:guid}/out", async (Guid id, OutRequest request, IDutyService service, CancellationToken cancel) => (await service.OutAsync(id, request, cancel)).ToResult());
        api.MapPost("/duties/{id:guid}/back", async (Guid id, IDutyService service, CancellationToken cancel) => (await service.BackAsync(id, cancel)).ToResult());
        api.MapPost("/duty-doors/{code}/check-in", async (string code, IDutyService service, CancellationToken cancel) => (await service.CheckInByDoorAsync(code, cancel)).ToResult());
        api.MapGet("/duties/{id:guid}/swap-choices", async (Guid id, IShiftSwapService service, CancellationToken cancel) => (await service.ChoicesAsync(id, cancel)).ToResult());
        api.MapPost("/duty-swaps", async (ShiftSwapRequest request, IShiftSwapService service, CancellationToken cancel) => (await service.RequestAsync(request, cancel)).ToResult());
        api.MapPost("/duty-swaps/{id:guid}/answer", async (Guid id, bool accept, IShiftSwapService service, CancellationToken cancel) => (await service.AnswerAsync(id, accept, cancel)).ToResult());
        api.MapPost("/duty-swaps/{id:guid}/decide", async (Guid id, ShiftSwapDecision decision, IShiftSwapService service, CancellationToken cancel) => (await service.DecideAsync(id, decision, cancel)).ToResult());
        api.MapPost("/duty-swaps/{id:guid}/withdraw", async (Guid id, IShiftSwapService service, CancellationToken cancel) => (await service.WithdrawAsync(id, cancel)).ToResult());
        api.MapPost("/duty-log", async (DutyLogRequest request, IDutyRecordService service, CancellationToken cancel) => (await service.WriteAsync(request, cancel)).ToResult());
        api.MapGet("/centers/{centerId:guid}/duty-log", async (Guid centerId, IDutyRecordService service, CancellationToken cancel, Guid? rosterId = null, string? text = null, DateOnly? from = null, DateOnly? until = null, int skip = 0, int take = 50) =>
            (await service.SearchAsync(new DutyLogQuery(centerId, rosterId, text, from, until, null, false, skip, take), cancel)).ToResult());
        api.MapGet("/rosters/{id:guid}/statistics", async (Guid id, int year, IDutyRecordService service, CancellationToken cancel) => (await service.StatisticsAsync(id, year, cancel)).ToResult());
        api.MapGet("/duty-feeds", async (Guid? rosterId, IDutyFeedService service, CancellationToken cancel) => (await service.LinkAsync(rosterId, cancel)).ToResult());
        api.MapPost("/duty-feeds/reset", async (Guid? rosterId, IDutyFeedService service, CancellationToken cancel) => (await service.ResetAsync(rosterId, cancel)).ToResult());
    }

    /// <summary>What needs no log-in.</summary>
    public static void MapPublic(RouteGroupBuilder api)
    {
        api.MapGet("/duty-doors/{code}", async (string code, IDutyService service, CancellationToken cancel) => (await service.DoorAsync(code, cancel)).ToResult());
        api.MapGet("/centers/{centerId:guid}/public-duties", async (Guid centerId, int year, int month, IDutyCalendarService service, CancellationToken cancel) => (await service.MonthAsync(centerId, year, month, cancel)).ToResult());
        api.MapGet("/centers/{centerId:guid}/public-duties-today", async (Guid centerId, IDutyCalendarService service, CancellationToken cancel) => (await service.TodayAsync(centerId, cancel)).ToResult());
    }
}
