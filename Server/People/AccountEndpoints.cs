using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>One's own account over HTTP.</summary>
internal static class AccountEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("我的账号").RequireAuthorization();
        me.MapGet("", async (IAccountService service, CancellationToken cancel) => (await service.MeAsync(cancel)).ToResult());
        me.MapPost("/password", async (PasswordChangeRequest request, ISignInService service, CancellationToken cancel) =>
            (await service.ChangePasswordAsync(request, cancel)).ToResult()).RequireRateLimiting(PeopleModule.SignInLimit);
        me.MapPost("/sign-out-everywhere", async (IAccountService service, CancellationToken cancel) => (await service.SignOutEverywhereAsync(cancel)).ToResult());
    }
}
