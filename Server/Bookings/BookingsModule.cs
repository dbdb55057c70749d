using Microsoft.AspNetCore.Mvc;
using PartyMassCenter.Server.Bookings.Approvals;
using PartyMassCenter.Server.Bookings.Arrivals;
using PartyMassCenter.Server.Bookings.Blackouts;
using PartyMassCenter.Server.Bookings.Bumping;
using PartyMassCenter.Server.Bookings.Quotas;
using PartyMassCenter.Server.Bookings.Reports;
using PartyMassCenter.Server.Bookings.Series;
using PartyMassCenter.Server.Bookings.Teams;
using PartyMassCenter.Server.Bookings.Waiting;
using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Resources;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Bumping;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Bookings.Teams;
using PartyMassCenter.Shared.Bookings.Waiting;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Bookings and their endpoints.</summary>
public static class BookingsModule
{
    public static IServiceCollection AddBookings(this IServiceCollection services) => services
        .AddSingleton<DayCalendars>()
        .AddSingleton<BookingFactsLoader>()
        .AddScoped<AffectedBookings>()
        .AddScoped<MoveOffers>()
        .AddScoped<ClosureChanges>()
        .AddScoped<IBlackoutService, BlackoutService>()
        .AddScoped<IHolidayService, HolidayService>()
        .AddScoped<BookingCommands>()
        .AddScoped<HeldRooms>()
        .AddScoped<BookingBoards>()
        .AddScoped<BookingFinder>()
        .AddSingleton<RefusedAttempts>()
        .AddHostedService(services => services.GetRequiredService<RefusedAttempts>())
        .AddScoped<IRoomReportService, RoomReportService>()
        .AddScoped<ITeamService, TeamService>()
        .AddScoped<IQuotaService, QuotaService>()
        .AddScoped<BumpFinder>()
        .AddScoped<IBumpService, BumpService>()
        .AddScoped<SeriesMaking>()
        .AddScoped<SeriesChanging>()
        .AddScoped<ISeriesService, SeriesService>()
        .AddScoped<BookingFeed>()
        .AddScoped<IRoomHolds, HallHolds>()
        .AddScoped<IResourcePromises, ResourcePromises>()
        .AddScoped<IFeedService, FeedService>()
        .AddScoped<IApprovalService, ApprovalService>()
        .AddRecurringJob<ExpireRequestsJob>(TimeSpan.FromSeconds(15))
        .AddScoped<WaitingList>()
        .AddScoped<BookingClockwork>()
        .AddScoped<IWaitingService, WaitingService>()
        .AddScoped<IArrivalService, ArrivalService>()
        .AddRecurringJob<RemindOfBookingsJob>(TimeSpan.FromSeconds(60))
        .AddRecurringJob<ServeWaitingJob>(TimeSpan.FromSeconds(10))
        .AddRecurringJob<ReleaseNoShowsJob>(TimeSpan.FromSeconds(30))
        .AddScoped<IBookingService, BookingService>();

    public static void MapBookings(this IEndpointRouteBuilder api)
    {
        MapBoards(api.MapGroup("").WithTags("看板"));
        var feeds = api.MapGroup("/feeds").WithTags("日历订阅").RequireAuthorization();
        feeds.MapGet("/{kind}/{subjectId:guid}", async (FeedKind kind, Guid subjectId, IFeedService service, CancellationToken cancel) =>
            (await service.LinkAsync(kind, subjectId, cancel)).ToResult());
        feeds.MapPost("/{kind}/{subjectId:guid}/reset", async (FeedKind kind, Guid subjectId, IFeedService service, CancellationToken cancel) =>
            (await service.ResetAsync(kind, subjectId, cancel)).ToResult());
        api.MapBlackouts();
        api.MapArrivals();
        ReportEndpoints.Map(api.MapGroup("").WithTags("统计与导出").RequireAuthorization());
        BumpEndpoints.Map(api.MapGroup("").WithTags("紧急占用").RequireAuthorization());
        SeriesEndpoints.Map(api.MapGroup("").WithTags("重复预约").RequireAuthorization());
        QuotaEndpoints.Map(api.MapGroup("/quotas").WithTags("预约限额").RequireAuthorization());
        TeamEndpoints.Map(api.MapGroup("/teams").WithTags("团队").RequireAuthorization());
        MapApprovals(api.MapGroup("/approvals").WithTags("审批").RequireAuthorization());
        MapCommands(api.MapGroup("/bookings").WithTags("预约").RequireAuthorization());
    }

    /// <summary>Feeds for calendar programs, which know neither log-in nor API.</summary>
    public static void MapFeeds(this IEndpointRouteBuilder app) =>
        app.MapGet("/feeds/{secret:length(22)}.ics", (string secret, HttpContext context, BookingFeed feed) => feed.WriteAsync(context, secret)).AllowAnonymous().ExcludeFromDescription();

    private static void MapBoards(RouteGroupBuilder boards)
    {
        boards.MapGet("/centers/{centerId:guid}/board", async (Guid centerId, DateOnly day, IBookingService service, CancellationToken cancel) =>
            (await service.DayBoardAsync(centerId, day, cancel)).ToResult()).RequireAuthorization();
        boards.MapGet("/centers/{centerId:guid}/public-board", async (Guid centerId, DateOnly day, IBookingService service, CancellationToken cancel) =>
            (await service.PublicDayBoardAsync(centerId, day, cancel)).ToResult()).AllowAnonymous();
        boards.MapGet("/centers/{centerId:guid}/public-schedule", async (Guid centerId, DateOnly from, DateOnly to, IBookingService service, CancellationToken cancel) =>
            (await service.PublicScheduleAsync(centerId, from, to, cancel)).ToResult()).AllowAnonymous();
        boards.MapGet("/centers/{centerId:guid}/schedule", async (Guid centerId, DateOnly from, DateOnly to, IBookingService service, CancellationToken cancel) =>
            (await service.CenterScheduleAsync(centerId, from, to, cancel)).ToResult()).RequireAuthorization();
        boards.MapGet("/rooms/{roomId:guid}/schedule", async (Guid roomId, DateOnly from, DateOnly to, IBookingService service, CancellationToken cancel) =>
            (await service.RoomScheduleAsync(roomId, from, to, cancel)).ToResult()).RequireAuthorization();
        boards.MapPost("/rooms/find-everywhere", async (FindRoomsRequest request, IBookingService service, CancellationToken cancel) =>
            (await service.FindEverywhereAsync(request, cancel)).ToResult()).RequireAuthorization();
        boards.MapPost("/rooms/find", async (FindRoomsRequest request, IBookingService service, CancellationToken cancel) =>
            (await service.FindRoomsAsync(request, cancel)).ToResult()).RequireAuthorization();
    }

    private static void MapApprovals(RouteGroupBuilder approvals)
    {
        approvals.MapPost("/decisions", async (DecisionsRequest request, IApprovalService service, CancellationToken cancel) => (await service.DecideAsync(request, cancel)).ToResult());
        approvals.MapGet("/delegations", async (IApprovalService service, CancellationToken cancel) => (await service.DelegationsAsync(cancel)).ToResult());
        approvals.MapGet("/delegations/choices", async (IApprovalService service, CancellationToken cancel) => (await service.ChoicesAsync(cancel)).ToResult());
        approvals.MapPost("/delegations", async (DelegationRequest request, IApprovalService service, CancellationToken cancel) =>
            (await service.DelegateAsync(request, cancel)).ToCreated(_ => "/api/v1/approvals/delegations"));
        approvals.MapDelete("/delegations/{id:guid}", async (Guid id, IApprovalService service, CancellationToken cancel) => (await service.EndDelegationAsync(id, cancel)).ToResult());
    }

    private static void MapCommands(RouteGroupBuilder bookings)
    {
        bookings.MapPost("", async (BookingRequest request, [FromHeader(Name = "Idempotency-Key")] string? key, IBookingService service, CancellationToken cancel) =>
            (await service.CreateAsync(request, key, cancel)).ToCreated(b => $"/api/v1/bookings/{b.Id}"));
        bookings.MapPost("/check", async (BookingRequest request, IBookingService service, CancellationToken cancel, Guid? bookingId = null) =>
            (await service.CheckAsync(request, bookingId, cancel)).ToResult());
        bookings.MapPost("/resources", async (BookingRequest request, IBookingService service, CancellationToken cancel, Guid? bookingId = null) =>
            (await service.FreeResourcesAsync(request, bookingId, cancel)).ToResult());
        bookings.MapPost("/alternatives", async (BookingRequest request, IBookingService service, CancellationToken cancel, Guid? bookingId = null) =>
            (await service.AlternativesAsync(request, bookingId, cancel)).ToResult());
        bookings.MapGet("/mine", async (IBookingService service, CancellationToken cancel, bool past = false, int skip = 0, int take = 50) =>
            (await service.MineAsync(past, skip, take, cancel)).ToResult());
        bookings.MapGet("/waiting", async (IBookingService service, CancellationToken cancel) => (await service.WaitingForMeAsync(cancel)).ToResult());
        bookings.MapGet("/{id:guid}", async (Guid id, IBookingService service, CancellationToken cancel) => (await service.GetAsync(id, cancel)).ToResult());
        bookings.MapGet("/{id:guid}/phone", async (Guid id, IBookingService service, CancellationToken cancel) => (await service.RevealPhoneAsync(id, cancel)).ToResult());
        bookings.MapGet("/{id:guid}/on-behalf-phone", async (Guid id, IBookingService service, CancellationToken cancel) => (await service.RevealOnBehalfPhoneAsync(id, cancel)).ToResult());
        bookings.MapPut("/{id:guid}", async (Guid id, BookingRequest request, IBookingService service, CancellationToken cancel) =>
            (await service.ChangeAsync(id, request, cancel)).ToResult());
        bookings.MapPost("/{id:guid}/approve", async (Guid id, DecisionRequest request, IBookingService service, CancellationToken cancel) =>
            (await service.ApproveAsync(id, request.Version, cancel)).ToResult());
        bookings.MapPost("/{id:guid}/reject", async (Guid id, ReasonRequest request, IBookingService service, CancellationToken cancel) =>
            (await service.RejectAsync(id, request.Version ?? Guid.Empty, request.Reason ?? "", cancel)).ToResult());
        bookings.MapPost("/{id:guid}/cancel", async (Guid id, ReasonRequest request, IBookingService service, CancellationToken cancel) =>
            (await service.CancelAsync(id, request.Reason ?? "", cancel)).ToResult());
    }
}
