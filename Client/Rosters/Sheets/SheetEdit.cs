using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Client.Rosters.Sheets;

/// <summary>A duty that was picked up, what is meant to happen to it, and what that would do.</summary>
/// <param name="Held">The duty picked up.</param>
public sealed record SheetEdit(DutyPlace Held)
{
    /// <summary>The duty to exchange it with; null while none is picked, or a person is.</summary>
    public DutyPlace? Target { get; init; }

    /// <summary>Whether somebody is to be put on it.</summary>
    public bool Assigning { get; init; }

    /// <summary>Who is to be put on it; null for nobody.</summary>
    public Guid? MemberId { get; init; }

    /// <summary>Null until something is picked.</summary>
    public SheetEffect? Effect { get; init; }
}
