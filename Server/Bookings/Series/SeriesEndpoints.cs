using Microsoft.AspNetCore.Mvc;
using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Bookings.Series;

namespace PartyMassCenter.Server.Bookings.Series;

/// <summary>The API of bookings that repeat.</summary>
internal static class SeriesEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/booking-series/check", async (SeriesRequest request, ISeriesService service, CancellationToken cancel) => (await service.CheckAsync(request, cancel)).ToResult());
        api.MapPost("/booking-series", async (SeriesRequest request, [FromHeader(Name = "Idempotency-Key")] string? key, ISeriesService service, CancellationToken cancel) =>
            (await service.CreateAsync(request, key, cancel)).ToCreated(s => $"/api/v1/booking-series/{s.Id}"));
        api.MapGet("/booking-series/{id:guid}", async (Guid id, ISeriesService service, CancellationToken cancel) => (await service.GetAsync(id, cancel)).ToResult());
        api.MapPost("/bookings/{id:guid}/series/check", async (Guid id, SeriesChangeRequest request, ISeriesService service, CancellationToken cancel) =>
            (await service.CheckChangeAsync(id, request, cancel)).ToResult());
        api.MapPut("/bookings/{id:guid}/series", async (Guid id, SeriesChangeRequest request, ISeriesService service, CancellationToken cancel) =>
            (await service.ChangeAsync(id, request, cancel)).ToResult());
        api.MapPost("/bookings/{id:guid}/series/cancel", async (Guid id, SeriesCancelRequest request, ISeriesService service, CancellationToken cancel) =>
            (await service.CancelAsync(id, request.Reason ?? "", request.Scope, cancel)).ToResult());
    }
}
