using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace PartyMassCenter.Server.People;

/// <summary>Lets an open page hear when its session ends.</summary>
public sealed class SessionCircuitHandler(AuthenticationStateProvider authentication) : CircuitHandler
{
    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken) =>
        authentication is CircuitSession session ? session.WatchAsync() : Task.CompletedTask;
}
