namespace PartyMassCenter.Shared.Rosters;

/// <summary>A wish to enter or to take back.</summary>
public sealed class WishRequest
{
    public Guid MemberId { get; set; }

    public DateOnly Date { get; set; }

    public bool RatherNot { get; set; } = true;
}
