using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices;

/// <summary>Outbox, inbox and their endpoints.</summary>
public static class NoticesModule
{
    public static IServiceCollection AddNotices(this IServiceCollection services) => services
        .AddScoped<IInboxService, InboxService>()
        .AddContinuousJob<DeliverNoticesJob>(TimeSpan.FromMilliseconds(500));

    public static void MapNotices(this IEndpointRouteBuilder api)
    {
        var inbox = api.MapGroup("/inbox").WithTags("消息").RequireAuthorization();
        inbox.MapGet("", async (IInboxService service, CancellationToken cancel, bool unreadOnly = false, int skip = 0, int take = 50) =>
            (await service.ListAsync(unreadOnly, skip, take, cancel)).ToResult());
        inbox.MapGet("/unread-count", async (IInboxService service, CancellationToken cancel) => (await service.UnreadCountAsync(cancel)).ToResult());
        inbox.MapPost("/{id:guid}/read", async (Guid id, IInboxService service, CancellationToken cancel) => (await service.MarkReadAsync(id, cancel)).ToResult());
        inbox.MapPost("/read-all", async (IInboxService service, CancellationToken cancel) => (await service.MarkAllReadAsync(cancel)).ToResult());
    }
}
