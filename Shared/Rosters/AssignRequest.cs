namespace PartyMassCenter.Shared.Rosters;

/// <summary>Puts a member on a post, or nobody.</summary>
public sealed class AssignRequest
{
    public Guid RosterId { get; set; }

    public DateOnly Date { get; set; }

    /// <summary>From 0.</summary>
    public int Post { get; set; }

    /// <summary>Null leaves the post empty.</summary>
    public Guid? MemberId { get; set; }
}
