using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Bookings.Blackouts;

namespace PartyMassCenter.Server.Bookings.Blackouts;

/// <summary>Endpoints of blackouts, changed hours and holidays.</summary>
public static class BlackoutEndpoints
{
    public static void MapBlackouts(this IEndpointRouteBuilder api)
    {
        var blackouts = api.MapGroup("").WithTags("停用与开放").RequireAuthorization();
        blackouts.MapGet("/centers/{centerId:guid}/blackouts", async (Guid centerId, IBlackoutService service, CancellationToken cancel, bool past = false) =>
            (await service.ListAsync(centerId, past, cancel)).ToResult());
        blackouts.MapPost("/blackouts/preview", async (BlackoutRequest request, IBlackoutService service, CancellationToken cancel) =>
            (await service.PreviewAsync(request, cancel)).ToResult());
        blackouts.MapPost("/blackouts", async (BlackoutRequest request, IBlackoutService service, CancellationToken cancel) =>
            (await service.AddAsync(request, cancel)).ToCreated(_ => $"/api/v1/centers/{request.CenterId}/blackouts"));
        blackouts.MapGet("/blackouts/{id:guid}/end", async (Guid id, IBlackoutService service, CancellationToken cancel) =>
            (await service.PreviewEndAsync(id, cancel)).ToResult());
        blackouts.MapPost("/blackouts/{id:guid}/end", async (Guid id, BlackoutEndRequest request, IBlackoutService service, CancellationToken cancel) =>
            (await service.EndAsync(id, request, cancel)).ToResult());
        blackouts.MapPost("/rooms/{id:guid}/hours/preview", async (Guid id, RoomHoursRequest request, IBlackoutService service, CancellationToken cancel) =>
            (await service.PreviewRoomAsync(id, request, cancel)).ToResult());
        blackouts.MapPut("/rooms/{id:guid}/hours", async (Guid id, RoomHoursRequest request, IBlackoutService service, CancellationToken cancel) =>
            (await service.ChangeRoomAsync(id, request, cancel)).ToResult());

        var holidays = api.MapGroup("/holidays").WithTags("放假安排");
        holidays.MapGet("", async (IHolidayService service, CancellationToken cancel) => (await service.NoticesAsync(cancel)).ToResult()).AllowAnonymous();
        holidays.MapPost("/preview", async (HolidayImportRequest request, IHolidayService service, CancellationToken cancel) =>
            (await service.PreviewAsync(request, cancel)).ToResult()).RequireAuthorization();
        holidays.MapPost("", async (HolidayImportRequest request, IHolidayService service, CancellationToken cancel) =>
            (await service.ImportAsync(request, cancel)).ToResult()).RequireAuthorization();
    }
}
