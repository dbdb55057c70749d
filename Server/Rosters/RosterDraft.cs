namespace PartyMassCenter.Server.Rosters;

/// <summary>How far a roster's draft is: a stamp that changes with every step, and the last published version.</summary>
public sealed class RosterDraft
{
    public Guid RosterId { get; set; }

    public Guid Stamp { get; set; } = Guid.CreateVersion7();

    public int PublishedNumber { get; set; }

    public int Steps { get; set; }
}
