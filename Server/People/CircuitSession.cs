using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.People;

/// <summary>The session of an open interactive page: ends as soon as the account's does, and when it has been idle for too long.</summary>
public sealed class CircuitSession(ILoggerFactory logs, ILiveUpdates live, IServiceScopeFactory scopes, ActorHolder actor)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    private IDisposable? subscription;

    /// <summary>For the idle time-out; everything else is announced.</summary>
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(15);

    /// <summary>From now on hears of changes to the account; for circuits, not for single requests.</summary>
    public async Task WatchAsync()
    {
        if (SessionPrincipals.PersonId((await GetAuthenticationStateAsync()).User) is { } id)
            subscription ??= live.Subscribe(LiveTopics.Account(id), CheckAsync);
    }

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        // A scope of its own: the page may be using its own one at this moment.
        await using var scope = scopes.CreateAsyncScope();
        var holds = await scope.ServiceProvider.GetRequiredService<Sessions>().StateAsync(authenticationState.User) == SessionState.Holds;
        if (!holds) actor.Set(Anonymous, actor.Author.From);
        return holds;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) subscription?.Dispose();
        base.Dispose(disposing);
    }

    private static ClaimsPrincipal Anonymous => new(new ClaimsIdentity());

    private async Task CheckAsync()
    {
        var state = await GetAuthenticationStateAsync();
        if (state.User.Identity?.IsAuthenticated == true && !await ValidateAuthenticationStateAsync(state, CancellationToken.None))
            SetAuthenticationState(Task.FromResult(new AuthenticationState(Anonymous)));
    }
}
