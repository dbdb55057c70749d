using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Notices.Broadcasts;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Server.Notices.Preferences;
using PartyMassCenter.Server.Notices.Templates;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices;

/// <summary>Outbox, inbox and their endpoints.</summary>
public static class NoticesModule
{
    public static IServiceCollection AddNotices(this IServiceCollection services) => services
        .AddScoped<IInboxService, InboxService>()
        .AddSingleton(sp => sp.GetRequiredService<IConfiguration>().GetSection("Notices").Get<DeliverySettings>() ?? new DeliverySettings())
        .AddSingleton(sp => new RetryPauses(sp.GetRequiredService<DeliverySettings>(), Random.Shared))
        .AddSingleton<SecretBox>()
        .AddSingleton<AddressGuard>()
        .AddSingleton<ChannelHttp>()
        .AddSingleton<HttpCall>()
        .AddSingleton<IChannelSender, MailSender>()
        .AddSingleton<IChannelSender, RobotSender>()
        .AddSingleton<IChannelSender, WebhookSender>()
        .AddSingleton<ChannelSenders>()
        .AddSingleton<DeliveryMeter>()
        .AddSingleton<QueueFigures>()
        .AddSingleton<ChannelRuns>()
        .AddScoped<NoticeRouter>()
        .AddScoped<DigestGatherer>()
        .AddScoped<DeliveryClaims>()
        .AddScoped<DeliveryRecords>()
        .AddScoped<NoticeWriter>()
        .AddScoped<ChannelRun>()
        .AddScoped<NoticeDispatch>()
        .AddScoped<ChannelTester>()
        .AddScoped<IChannelService, ChannelService>()
        .AddScoped<ITemplateService, TemplateService>()
        .AddScoped<IPreferenceService, PreferenceService>()
        .AddScoped<DeliveryViews>()
        .AddScoped<IDeliveryService, DeliveryService>()
        .AddScoped<IBroadcastService, BroadcastService>()
        .AddContinuousJob<DeliverNoticesJob>(TimeSpan.FromMilliseconds(500));

    public static void MapNotices(this IEndpointRouteBuilder api)
    {
        NoticeEndpoints.MapChannels(api.MapGroup("/notice-channels").WithTags("通知").RequireAuthorization());
        NoticeEndpoints.MapDeliveries(api.MapGroup("/deliveries").WithTags("通知").RequireAuthorization());
        var inbox = api.MapGroup("/inbox").WithTags("消息").RequireAuthorization();
        inbox.MapGet("", async (IInboxService service, CancellationToken cancel, bool unreadOnly = false, int skip = 0, int take = 50) =>
            (await service.ListAsync(unreadOnly, skip, take, cancel)).ToResult());
        inbox.MapGet("/unread-count", async (IInboxService service, CancellationToken cancel) => (await service.UnreadCountAsync(cancel)).ToResult());
        inbox.MapPost("/{id:guid}/read", async (Guid id, IInboxService service, CancellationToken cancel) => (await service.MarkReadAsync(id, cancel)).ToResult());
        inbox.MapPost("/read-all", async (IInboxService service, CancellationToken cancel) => (await service.MarkAllReadAsync(cancel)).ToResult());
    }
}
