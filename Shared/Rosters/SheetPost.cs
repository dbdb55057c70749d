using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>Who holds a post on a date, in the draft and as published.</summary>
/// <param name="Post">From 0.</param>
/// <param name="AssignmentId">Null where the date was never planned.</param>
/// <param name="MemberId">In the draft; null for nobody.</param>
/// <param name="PublishedMemberId">As published; null for nobody.</param>
/// <param name="Locked">Fixed by hand.</param>
/// <param name="State">Of the published duty.</param>
public sealed record SheetPost(int Post, Guid? AssignmentId, Guid? MemberId, string? Name, Guid? PublishedMemberId, string? PublishedName, bool Locked, DutyState State)
{
    /// <summary>Whether the draft differs from what is published.</summary>
    public bool Changed => MemberId != PublishedMemberId;
}
