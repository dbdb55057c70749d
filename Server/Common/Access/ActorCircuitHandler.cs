using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace PartyMassCenter.Server.Common.Access;

/// <summary>Lets services in an interactive page's circuit know who acts.</summary>
public sealed class ActorCircuitHandler(ActorHolder actor, AuthenticationStateProvider authentication, IHttpContextAccessor http) : CircuitHandler
{
    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        var state = await authentication.GetAuthenticationStateAsync();
        actor.Set(state.User, ActorHolder.Describe(http.HttpContext));
    }
}
