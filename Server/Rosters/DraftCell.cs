namespace PartyMassCenter.Server.Rosters;

/// <summary>A post of the draft.</summary>
/// <param name="Post">From 0.</param>
/// <param name="IsNew">Whether the post was not planned before the step.</param>
public sealed record DraftCell(DateOnly Date, int Post, Guid? MemberId, bool Locked, bool IsNew = false);
