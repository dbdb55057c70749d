using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>Somebody who tries things, and what they may do at the centre.</summary>
/// <param name="Role">Null for somebody who has not signed in.</param>
internal sealed record ModelPerson(string Name, Role? Role, bool Sees = true, bool Books = false, bool Runs = false, bool StandsAbove = false, bool Foreign = false)
{
    public static IReadOnlyList<ModelPerson> All { get; } =
    [
        new("cadre", Shared.People.Role.Cadre, Books: true),
        new("cadre2", Shared.People.Role.Cadre, Books: true),
        new("organiser", Shared.People.Role.Organiser, Books: true),
        new("center", Shared.People.Role.CenterAdministrator, Books: true, Runs: true),
        new("town", Shared.People.Role.TownAdministrator, Books: true, Runs: true, StandsAbove: true),
        new("inspector", Shared.People.Role.Inspector),
        new("neighbour", Shared.People.Role.Cadre, Sees: false, Foreign: true),
        new("nobody", null, Sees: false),
    ];

    /// <summary>The code with which somebody without a right is refused.</summary>
    public string NotAllowed => Role is null ? "account.signed-out" : "access.not-allowed";

    /// <summary>Whether they may give a level of agreement.</summary>
    public bool Gives(string level) => level == ModelRoom.TownLevel ? StandsAbove : Runs;
}
