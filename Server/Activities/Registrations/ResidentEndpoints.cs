using PartyMassCenter.Server.Activities.Public;
using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Public;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Activities.Reports;

namespace PartyMassCenter.Server.Activities.Registrations;

/// <summary>The API for residents, open to everybody, and for staff who take registrations.</summary>
internal static class ResidentEndpoints
{
    public static void MapPublic(RouteGroupBuilder open)
    {
        open.MapGet("/centers/{centerId:guid}/activities", async (
            Guid centerId, DateOnly from, DateOnly to, IActivityCalendarService service, CancellationToken cancel, ActivityKind? kind = null, Audience? audience = null, Guid? teamId = null, Guid? roomId = null, string? text = null) =>
            (await service.ListAsync(new ActivityQuery(centerId, from, to, kind, audience, teamId, roomId, text), cancel)).ToResult());
        open.MapGet("/centers/{centerId:guid}/months/{year:int}/{month:int}", async (Guid centerId, int year, int month, IActivityCalendarService service, CancellationToken cancel) =>
            (await service.MonthAsync(centerId, year, month, cancel)).ToResult());
        open.MapGet("/centers/{centerId:guid}/calendar-choices", async (Guid centerId, IActivityCalendarService service, CancellationToken cancel) => (await service.ChoicesAsync(centerId, cancel)).ToResult());
        open.MapGet("/activities/{id:guid}", async (Guid id, IActivityCalendarService service, CancellationToken cancel) => (await service.GetAsync(id, cancel)).ToResult());
        open.MapPost("/activities/{id:guid}/registrations", async (Guid id, RegistrationRequest request, IRegistrationService service, CancellationToken cancel) => (await service.RegisterAsync(id, request, cancel)).ToResult());
        open.MapPost("/activities/{id:guid}/ratings", async (Guid id, RatingRequest request, IActivityReportService service, CancellationToken cancel) => (await service.RateAsync(id, request, cancel)).ToResult());
        open.MapPost("/registrations/find", async (CodeRequest request, IRegistrationService service, CancellationToken cancel) => (await service.FindAsync(request.Code ?? "", request.PhoneEnd ?? "", cancel)).ToResult());
        open.MapPost("/registrations/change", async (CodeRequest request, IRegistrationService service, CancellationToken cancel) =>
            (await service.ChangeMineAsync(request.Code ?? "", request.PhoneEnd ?? "", request.People, cancel)).ToResult());
        open.MapPost("/registrations/cancel", async (CodeRequest request, IRegistrationService service, CancellationToken cancel) => (await service.CancelMineAsync(request.Code ?? "", request.PhoneEnd ?? "", cancel)).ToResult());
        open.MapPost("/registrations/check-in", async (CodeRequest request, IRegistrationService service, CancellationToken cancel) => (await service.CheckInMineAsync(request.Code ?? "", request.PhoneEnd ?? "", cancel)).ToResult());
    }

    public static void MapStaff(RouteGroupBuilder api)
    {
        api.MapGet("/activities/{id:guid}/registrations", async (Guid id, IRegistrationService service, CancellationToken cancel) => (await service.ListAsync(id, cancel)).ToResult());
        api.MapPost("/activities/{id:guid}/registrations", async (Guid id, RegistrationRequest request, IRegistrationService service, CancellationToken cancel, RegistrationSource source = RegistrationSource.Desk) =>
            (await service.AddAsync(id, request, source, cancel)).ToResult());
        api.MapPut("/activities/{id:guid}/walk-ins", async (Guid id, WalkInsRequest request, IRegistrationService service, CancellationToken cancel) =>
            (await service.CountWalkInsAsync(id, request.Villagers, request.Visitors, cancel)).ToResult());
        api.MapPost("/registrations/{id:guid}/check-in", async (Guid id, CheckInRequest request, IRegistrationService service, CancellationToken cancel) => (await service.CheckInAsync(id, request.People, cancel)).ToResult());
        api.MapPost("/registrations/{id:guid}/cancel", async (Guid id, IRegistrationService service, CancellationToken cancel) => (await service.CancelAsync(id, cancel)).ToResult());
        api.MapPost("/registrations/{id:guid}/phone", async (Guid id, IRegistrationService service, CancellationToken cancel) => (await service.RevealPhoneAsync(id, cancel)).ToResult());
        api.MapGet("/activities/{id:guid}/report", async (Guid id, IActivityReportService service, CancellationToken cancel) => (await service.GetAsync(id, cancel)).ToResult());
        api.MapPut("/activities/{id:guid}/report", async (Guid id, ReportRequest request, IActivityReportService service, CancellationToken cancel) => (await service.WriteAsync(id, request, cancel)).ToResult());
        api.MapPost("/activities/{id:guid}/photos", async (Guid id, HttpRequest request, IActivityReportService service, CancellationToken cancel) =>
            (await service.AddPhotoAsync(id, request.Body, cancel)).ToResult()).Accepts<byte[]>("image/jpeg", "image/png", "image/webp");
    }

    /// <summary>Feeds and single events for calendar programs, which know neither log-in nor API.</summary>
    public static void MapFeeds(IEndpointRouteBuilder app)
    {
        app.MapGet("/feeds/centers/{centerId:guid}.ics", (Guid centerId, HttpContext context, ActivityFeed feed, ActivityKind? kind = null, Guid? team = null, Guid? room = null) => feed.WriteAsync(context, centerId, kind, team, room))
            .AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/feeds/activities/{id:guid}.ics", (Guid id, HttpContext context, ActivityFeed feed) => feed.WriteOneAsync(context, id)).AllowAnonymous().ExcludeFromDescription();
    }

    /// <param name="PhoneEnd">The last four digits of the phone.</param>
    internal sealed record CodeRequest(string? Code, string? PhoneEnd, int People = 0);

    internal sealed record WalkInsRequest(int Villagers, int Visitors);

    /// <param name="People">How many came; null takes it back.</param>
    internal sealed record CheckInRequest(int? People);
}
