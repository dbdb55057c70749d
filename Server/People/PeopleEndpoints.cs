using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>People and units over HTTP.</summary>
internal static class PeopleEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var people = api.MapGroup("/people").WithTags("人员").RequireAuthorization();
        people.MapGet("", async (Guid unitId, IPeopleService service, CancellationToken cancel, string? search = null, int skip = 0, int take = 50) =>
            (await service.PeopleAsync(unitId, search, skip, take, cancel)).ToResult());
        people.MapPost("", async (PersonRequest request, IPeopleService service, CancellationToken cancel) =>
            (await service.AddPersonAsync(request, cancel)).ToCreated(p => $"/api/v1/people/{p.Id}"));
        people.MapPost("/{id:guid}/roles", async (Guid id, GrantRequest request, IPeopleService service, CancellationToken cancel) =>
            (await service.GrantRoleAsync(id, request.Role, request.UnitId, cancel)).ToResult());
        people.MapDelete("/roles/{grantId:guid}", async (Guid grantId, IPeopleService service, CancellationToken cancel) =>
            (await service.RevokeRoleAsync(grantId, cancel)).ToResult());
        people.MapPost("/{id:guid}/password-reset", async (Guid id, IPeopleService service, CancellationToken cancel) =>
            (await service.ResetPasswordAsync(id, cancel)).ToResult());
        people.MapPut("/{id:guid}/disabled", async (Guid id, DisabledRequest request, IPeopleService service, CancellationToken cancel) =>
            (await service.SetDisabledAsync(id, request.Disabled, cancel)).ToResult());
        people.MapGet("/{id:guid}/phone", async (Guid id, IPeopleService service, CancellationToken cancel) => (await service.RevealPhoneAsync(id, cancel)).ToResult());

        var units = api.MapGroup("/units").WithTags("单位").RequireAuthorization();
        units.MapGet("", async (IPeopleService service, CancellationToken cancel) => (await service.UnitsAsync(cancel)).ToResult());
        units.MapPost("", async (UnitRequest request, IPeopleService service, CancellationToken cancel) =>
            (await service.AddUnitAsync(request, cancel)).ToCreated(id => $"/api/v1/units/{id}"));
        units.MapPut("/{id:guid}", async (Guid id, UnitRequest request, IPeopleService service, CancellationToken cancel) =>
            (await service.ChangeUnitAsync(id, request, cancel)).ToResult());
    }
}
