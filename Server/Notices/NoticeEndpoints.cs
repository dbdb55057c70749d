using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices;

/// <summary>The API of channels and deliveries.</summary>
internal static class NoticeEndpoints
{
    public static void MapChannels(RouteGroupBuilder channels)
    {
        channels.MapGet("", async (Guid unitId, IChannelService service, CancellationToken cancel) => (await service.ListAsync(unitId, cancel)).ToResult());
        channels.MapPost("", async (ChannelRequest request, IChannelService service, CancellationToken cancel) =>
            (await service.AddAsync(request, cancel)).ToCreated(_ => $"/api/v1/notice-channels?unitId={request.UnitId}"));
        channels.MapPut("/{id:guid}", async (Guid id, ChannelRequest request, IChannelService service, CancellationToken cancel) => (await service.ChangeAsync(id, request, cancel)).ToResult());
        channels.MapDelete("/{id:guid}", async (Guid id, IChannelService service, CancellationToken cancel) => (await service.RemoveAsync(id, cancel)).ToResult());
        channels.MapPut("/{id:guid}/paused", async (Guid id, bool paused, IChannelService service, CancellationToken cancel) => (await service.SetPausedAsync(id, paused, cancel)).ToResult());
        channels.MapPost("/{id:guid}/test", async (Guid id, IChannelService service, CancellationToken cancel) => (await service.SendTestAsync(id, cancel)).ToResult());
    }

    public static void MapDeliveries(RouteGroupBuilder deliveries)
    {
        deliveries.MapGet("", async (Guid unitId, IDeliveryService service, CancellationToken cancel, DeliveryState? state = null, ChannelKind? channel = null, int skip = 0, int take = 30) =>
            (await service.ListAsync(new DeliveryQuery(unitId, state, channel, skip, take), cancel)).ToResult());
        deliveries.MapGet("/queues", async (Guid unitId, IDeliveryService service, CancellationToken cancel) => (await service.QueuesAsync(unitId, cancel)).ToResult());
        deliveries.MapGet("/hours", async (Guid unitId, IDeliveryService service, CancellationToken cancel) => (await service.HoursAsync(unitId, cancel)).ToResult());
        deliveries.MapGet("/{id:guid}", async (Guid id, IDeliveryService service, CancellationToken cancel) => (await service.GetAsync(id, cancel)).ToResult());
        deliveries.MapPost("/{id:guid}/retry", async (Guid id, IDeliveryService service, CancellationToken cancel) => (await service.RetryAsync(id, cancel)).ToResult());
        deliveries.MapPost("/{id:guid}/mend", async (Guid id, MendRequest request, IDeliveryService service, CancellationToken cancel) => (await service.MendAsync(id, request, cancel)).ToResult());
        deliveries.MapPost("/retry-all", async (Guid unitId, Guid channelId, IDeliveryService service, CancellationToken cancel) => (await service.RetryAllAsync(unitId, channelId, cancel)).ToResult());
    }
}
