using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>The API of what is due.</summary>
internal static class ReminderEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/reminders/mine", async (IReminderService service, CancellationToken cancel) => (await service.MineAsync(cancel)).ToResult());
        api.MapGet("/reminders/count", async (IReminderService service, CancellationToken cancel) => (await service.CountAsync(cancel)).ToResult());
        api.MapGet("/reminders/{id:guid}", async (Guid id, IReminderService service, CancellationToken cancel) => (await service.GetAsync(id, cancel)).ToResult());
        api.MapPost("/reminders/{id:guid}/acknowledge", async (Guid id, IReminderService service, CancellationToken cancel) => (await service.AcknowledgeAsync(id, cancel)).ToResult());
        api.MapPost("/reminders/{id:guid}/complete", async (Guid id, ReminderCompletionRequest request, IReminderService service, CancellationToken cancel) =>
            (await service.CompleteAsync(id, request, null, cancel)).ToResult());
        api.MapPut("/reminders/{id:guid}/complete", async (Guid id, string? note, HttpRequest request, IReminderService service, CancellationToken cancel) =>
            (await service.CompleteAsync(id, new ReminderCompletionRequest { Note = note }, request.Body, cancel)).ToResult()).Accepts<byte[]>("image/jpeg", "image/png", "image/webp");
        api.MapPost("/reminders/waive", async (ReminderWaiverRequest request, IReminderService service, CancellationToken cancel) => (await service.WaiveAsync(request, cancel)).ToResult());
        api.MapGet("/reminders/{id:guid}/photo", PhotoAsync);
        api.MapGet("/centers/{centerId:guid}/reminders", async (Guid centerId, DateOnly from, DateOnly to, ReminderStatus? status, Guid? ruleId, IReminderService service, CancellationToken cancel) =>
            (await service.BoardAsync(new ReminderBoardQuery(centerId, from, to, status, ruleId), cancel)).ToResult());
        api.MapGet("/centers/{centerId:guid}/reminder-year", async (Guid centerId, int year, IReminderService service, CancellationToken cancel) =>
            (await service.YearAsync(centerId, year, cancel)).ToResult());
        api.MapGet("/centers/{centerId:guid}/reminder-compliance", async (Guid centerId, DateOnly from, DateOnly to, IReminderService service, CancellationToken cancel) =>
            (await service.ComplianceAsync(new ComplianceQuery(centerId, from, to), cancel)).ToResult());
    }

    /// <summary>Not for caches that others share: who may see it is asked each time.</summary>
    private static async Task<IResult> PhotoAsync(Guid id, IReminderService service, HttpContext context, CancellationToken cancel)
    {
        var photo = await service.PhotoAsync(id, cancel);
        if (!photo.Succeeded) return OutcomeResults.Problem(photo.Refusals);
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Stream(photo.Value.Content, photo.Value.ContentType);
    }
}
