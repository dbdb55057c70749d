using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Quotas;

namespace PartyMassCenter.Server.Bookings.Quotas;

/// <summary>The API of quotas.</summary>
internal static class QuotaEndpoints
{
    public static void Map(RouteGroupBuilder quotas)
    {
        quotas.MapGet("", async (Guid centerId, IQuotaService service, CancellationToken cancel) => (await service.ListAsync(centerId, cancel)).ToResult());
        quotas.MapPost("", async (QuotaRequest request, IQuotaService service, CancellationToken cancel) =>
            (await service.AddAsync(request, cancel)).ToCreated(_ => $"/api/v1/quotas?centerId={request.CenterId}"));
        quotas.MapPut("/{id:guid}", async (Guid id, QuotaRequest request, IQuotaService service, CancellationToken cancel) =>
            (await service.ChangeAsync(id, request, cancel)).ToResult());
        quotas.MapDelete("/{id:guid}", async (Guid id, IQuotaService service, CancellationToken cancel) => (await service.RemoveAsync(id, cancel)).ToResult());
        quotas.MapPost("/left", async (BookingRequest request, IQuotaService service, CancellationToken cancel, Guid? bookingId = null) =>
            (await service.LeftAsync(request, bookingId, cancel)).ToResult());
    }
}
