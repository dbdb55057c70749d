namespace PartyMassCenter.Shared.Rosters;

/// <summary>Fixes a duty, so that planning leaves it alone, or frees it.</summary>
public sealed class LockRequest
{
    public Guid RosterId { get; set; }

    public DateOnly Date { get; set; }

    /// <summary>From 0.</summary>
    public int Post { get; set; }

    public bool Locked { get; set; } = true;
}
