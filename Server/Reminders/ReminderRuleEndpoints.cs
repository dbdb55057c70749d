using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>The API of rules, presets and things with a last day.</summary>
internal static class ReminderRuleEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/centers/{centerId:guid}/reminder-rules", async (Guid centerId, IReminderRuleService service, CancellationToken cancel) => (await service.ListAsync(centerId, cancel)).ToResult());
        api.MapGet("/centers/{centerId:guid}/reminder-people", async (Guid centerId, IReminderRuleService service, CancellationToken cancel) => (await service.PeopleAsync(centerId, cancel)).ToResult());
        api.MapGet("/centers/{centerId:guid}/reminder-presets", async (Guid centerId, IReminderRuleService service, CancellationToken cancel) => (await service.PresetsAsync(centerId, cancel)).ToResult());
        api.MapPut("/centers/{centerId:guid}/reminder-presets", async (Guid centerId, ReminderPresetsRequest request, IReminderRuleService service, CancellationToken cancel) =>
            (await service.SetPresetsAsync(centerId, request, cancel)).ToResult());
        api.MapPost("/reminder-rules", async (ReminderRuleRequest request, IReminderRuleService service, CancellationToken cancel) =>
            (await service.CreateAsync(request, cancel)).ToCreated(id => $"/api/v1/reminder-rules/{id}"));
        api.MapGet("/reminder-rules/{id:guid}", async (Guid id, IReminderRuleService service, CancellationToken cancel) => (await service.GetAsync(id, cancel)).ToResult());
        api.MapPut("/reminder-rules/{id:guid}", async (Guid id, ReminderRuleRequest request, IReminderRuleService service, CancellationToken cancel) => (await service.ChangeAsync(id, request, cancel)).ToResult());
        api.MapPut("/reminder-rules/{id:guid}/paused", async (Guid id, PausedRequest request, IReminderRuleService service, CancellationToken cancel) =>
            (await service.SetPausedAsync(id, request.Paused, cancel)).ToResult());
        api.MapDelete("/reminder-rules/{id:guid}", async (Guid id, IReminderRuleService service, CancellationToken cancel) => (await service.RemoveAsync(id, cancel)).ToResult());
        api.MapGet("/centers/{centerId:guid}/expiring-things", async (Guid centerId, IReminderRuleService service, CancellationToken cancel) => (await service.ThingsAsync(centerId, cancel)).ToResult());
        api.MapPost("/expiring-things", async (ExpiringThingRequest request, IReminderRuleService service, CancellationToken cancel) =>
            (await service.AddThingAsync(request, cancel)).ToCreated(_ => $"/api/v1/centers/{request.CenterId}/expiring-things"));
        api.MapPut("/expiring-things/{id:guid}", async (Guid id, ExpiringThingRequest request, IReminderRuleService service, CancellationToken cancel) => (await service.ChangeThingAsync(id, request, cancel)).ToResult());
        api.MapDelete("/expiring-things/{id:guid}", async (Guid id, IReminderRuleService service, CancellationToken cancel) => (await service.RemoveThingAsync(id, cancel)).ToResult());
    }
}
