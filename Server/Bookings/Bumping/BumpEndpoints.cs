using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Bumping;

namespace PartyMassCenter.Server.Bookings.Bumping;

/// <summary>The API of urgent bookings.</summary>
internal static class BumpEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/bookings/bump/preview", async (BookingRequest request, IBumpService service, CancellationToken cancel) => (await service.PreviewAsync(request, cancel)).ToResult());
        api.MapPost("/bookings/bump", async (BumpRequest request, IBumpService service, CancellationToken cancel) =>
            (await service.BookAsync(request, cancel)).ToCreated(b => $"/api/v1/bookings/{b.Id}"));
        api.MapGet("/centers/{centerId:guid}/bump-protection", async (Guid centerId, IBumpService service, CancellationToken cancel) => (await service.ProtectionAsync(centerId, cancel)).ToResult());
        api.MapPut("/centers/{centerId:guid}/bump-protection", async (Guid centerId, BumpProtectionRequest request, IBumpService service, CancellationToken cancel) =>
            (await service.ProtectAsync(centerId, request, cancel)).ToResult());
    }
}
