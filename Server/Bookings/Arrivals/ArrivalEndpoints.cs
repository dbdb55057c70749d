using Microsoft.AspNetCore.Mvc;
using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Bookings.Waiting;

namespace PartyMassCenter.Server.Bookings.Arrivals;

/// <summary>The API of waiting lists, check-in and no-shows.</summary>
internal static class ArrivalEndpoints
{
    public static void MapArrivals(this IEndpointRouteBuilder root)
    {
        var api = root.MapGroup("").WithTags("候补和签到").RequireAuthorization();
        api.MapPost("/waiting", async (BookingRequest request, [FromHeader(Name = "Idempotency-Key")] string? key, IWaitingService service, CancellationToken cancel) =>
            (await service.JoinAsync(request, key, cancel)).ToCreated(b => $"/api/v1/bookings/{b.Id}"));
        api.MapPost("/bookings/{id:guid}/accept", async (Guid id, IWaitingService service, CancellationToken cancel) => (await service.AcceptAsync(id, cancel)).ToResult());
        api.MapPost("/bookings/{id:guid}/check-in", async (Guid id, IArrivalService service, CancellationToken cancel) => (await service.CheckInAsync(id, cancel)).ToResult());
        api.MapPost("/bookings/{id:guid}/release", async (Guid id, IArrivalService service, CancellationToken cancel) => (await service.ReleaseAsync(id, cancel)).ToResult());
        api.MapPost("/bookings/{id:guid}/forgive", async (Guid id, ReasonRequest request, IArrivalService service, CancellationToken cancel) =>
            (await service.ForgiveAsync(id, request.Reason ?? "", cancel)).ToResult());
        api.MapGet("/rooms/{roomId:guid}/door", async (Guid roomId, IArrivalService service, CancellationToken cancel) => (await service.AtDoorAsync(roomId, cancel)).ToResult()).AllowAnonymous();
        api.MapGet("/centers/{centerId:guid}/no-shows", async (Guid centerId, DateOnly from, DateOnly to, IArrivalService service, CancellationToken cancel) =>
            (await service.NoShowsAsync(centerId, from, to, cancel)).ToResult());
        api.MapPut("/centers/{centerId:guid}/no-show-limit", async (Guid centerId, NoShowLimitRequest request, IArrivalService service, CancellationToken cancel) =>
            (await service.LimitAsync(centerId, request, cancel)).ToResult());
    }
}
